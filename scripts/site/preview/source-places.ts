import path from "node:path";
import { type Folders, projectRoot } from "../../project/folders.ts";

/** Every folder and file that a build reads, each once; those of the works are the project's own, whichever site is built. */
export const sourcePlaces = ({ root, data, content, strings }: Folders): string[] => [
	...new Set([
		data,
		content,
		strings,
		path.join(root, "assets"),
		...["_includes", "assets", "scripts", ".eleventy.ts"].map((place) => path.join(projectRoot, place)),
	]),
];

/** Whether a change is one of the works, which Node reads only once in a process. */
export const isOfWorks = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);
