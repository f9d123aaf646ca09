import type { ChangedFile } from "./git/changed-files.ts";
import type { Review } from "./review-shape.ts";

/** What people edit as facts and words; all else is the look or the works. */
const EDITED = /^(_data\/|content\/[^/]+\/.+\.(md|json)$|_includes\/strings\/|assets\/(art\/words|images)\/)/;

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

/** Whether a file holds facts or words. */
export const isEdited = (file: string): boolean => EDITED.test(file);
