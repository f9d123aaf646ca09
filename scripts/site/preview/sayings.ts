import path from "node:path";
import { type Fault, FaultsError } from "../../project/faults.ts";
import { projectRoot } from "../../project/folders.ts";

/** Which files have changed, in few words, from the folder that faults are named from. // => "content/en/rights.md and 2 more" */
export function namesOf(files: readonly string[], root: string): string {
	const [first = "", ...more] = files.map((file) => nameOf(file, root)).sort();
	return more.length === 0 ? first : `${first} and ${more.length} more`;
}

function nameOf(file: string, root: string): string {
	const own = path.relative(root, file);
	return (own.startsWith("..") ? path.relative(projectRoot, file) : own).replaceAll(path.sep, "/");
}

/** What is on show under some faults: nothing yet, the site from before them, or the very site that has them. */
export type Under = "nothing" | "former" | "same";

const UNTIL_THEN: Readonly<Record<Under, string>> = {
	nothing: "the pages come then",
	former: "the pages stay as they were until then",
	same: "the pages are shown all the same",
};

/** The sentences of all faults, as every command tells them, and what to do now. */
export function faultsSaid(faults: readonly Fault[], under: Under): string {
	const mend = faults.length === 1 ? "1 fault. Mend it" : `${faults.length} faults. Mend them`;
	return `${new FaultsError(faults).message}\n${mend} and save; ${UNTIL_THEN[under]}.`;
}
