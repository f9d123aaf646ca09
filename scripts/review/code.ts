import { isEdited, isLitter } from "../project/source-kinds.ts";
import type { ChangedFile } from "./git/changed-files.ts";
import type { Review } from "./review-shape.ts";

/** Documents: nothing that runs reads them. */
const DOCUMENTS = /^(docs\/.*\.(md|svg)|[^/]+\.md|LICENSE)$/;

/** Code that is asked for by name; what stands elsewhere guards it, or has no business there, and is looked at first. */
const WORKS = /^(_includes|assets|scripts|tests)\//;

/** The files of the look, the works, the tests and the documents that differ, and which of them can run or guard the site. */
export function codeChanges(files: readonly ChangedFile[]): Review["code"] {
	// A file of code that becomes a page is one that is gone.
	const code = files.map(({ file, from = file }) => (isEdited(file) ? from : file)).filter((file) => !isEdited(file));
	const names = files.flatMap(({ file, from = file }) => [...new Set([file, from])]);
	const byFolder = Map.groupBy(code, (file) => (file.includes("/") ? (file.split("/")[0] ?? "") : "the root"));
	return {
		files: code.length,
		byFolder: Object.fromEntries([...byFolder].map(([folder, inside]) => [folder, inside.length])),
		runs: names
			.filter((file) => !isEdited(file) && !isLitter(file) && !DOCUMENTS.test(file))
			.sort((a, b) => Number(WORKS.test(a)) - Number(WORKS.test(b)) || (a < b ? -1 : 1)),
	};
}
