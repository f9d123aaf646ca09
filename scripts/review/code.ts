import { EDITED_FOLDERS } from "../project/folders.ts";
import type { ChangedFile } from "./git/changed-files.ts";
import type { Review } from "./review-shape.ts";

/** The words among the files of content/, where templates stand too. */
const WORDS = /^content\/[^/]+\/.+\.(md|json)$/;

/** How many files of the look, the works, the tests and the documents differ, by their first folder. */
export function codeChanges(files: readonly ChangedFile[]): Review["code"] {
	const code = files.filter(({ file }) => !isEdited(file));
	const byFolder: Record<string, number> = {};
	for (const { file } of code) {
		const folder = file.includes("/") ? (file.split("/")[0] ?? "") : "the root";
		byFolder[folder] = (byFolder[folder] ?? 0) + 1;
	}
	return { files: code.length, byFolder };
}

/** Whether a file holds facts, words or a picture. */
export const isEdited = (file: string): boolean =>
	EDITED_FOLDERS.some((folder) => file.startsWith(`${folder}/`)) && (!file.startsWith("content/") || WORDS.test(file));
