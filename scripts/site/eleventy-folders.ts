import path from "node:path";
import { type Folders, projectRoot } from "../project/folders.ts";

/** The folders as Eleventy wants them: includes and data relative to the input. */
export function eleventyFolders({ content, data, output }: Folders) {
	const fromContent = (folder: string) => path.relative(content, folder);
	return {
		input: path.relative(projectRoot, content),
		includes: fromContent(path.join(projectRoot, "_includes")),
		data: fromContent(data),
		output: path.relative(projectRoot, output),
	};
}
