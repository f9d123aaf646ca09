import path from "node:path";
import { type Folders, projectRoot } from "../project/folders.ts";

/** Eleventy must have a folder to read; in this one it finds nothing, since it is given all templates by name. */
const READ = path.join(import.meta.dirname, "templates");

/** The folders as Eleventy wants them, from the project's root. */
export const eleventyFolders = ({ output }: Pick<Folders, "output">) => ({
	input: path.relative(projectRoot, READ),
	output: path.relative(projectRoot, output),
});
