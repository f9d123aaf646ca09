import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { isLitter } from "../project/source-kinds.ts";
import { FILE_TYPES } from "./schema/file.ts";

/** Where files to download are kept, from a site's root. */
export const FILES_FOLDER = "assets/files";

/** Every file to download that is there, by its name, with its bytes. */
export function readFileSizes(root: string): ReadonlyMap<string, number> {
	const folder = path.join(root, FILES_FOLDER);
	if (!existsSync(folder)) return new Map();
	return new Map(
		readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isFile() && !isLitter(entry.name))
			.map(({ name }): [string, number] => [name, statSync(path.join(folder, name)).size])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** The address of a file to download. // "minutes.pdf" => "/files/minutes.pdf" */
export const fileAddress = ({ file }: { file: string }): string => `/files/${file}`;

/** What sort of file it is, by its name. */
export const fileType = ({ file }: { file: string }): (typeof FILE_TYPES)[keyof typeof FILE_TYPES] =>
	FILE_TYPES[file.endsWith(".pdf") ? "pdf" : "docx"];
