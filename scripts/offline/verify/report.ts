import { showName } from "../../hosting/file-names.ts";
import type { Verification } from "./verify-copy.ts";

/** Whether all is as it should be; a command's exit code follows from it. */
export const isGood = ({ troubles, signature }: Verification): boolean => troubles.length === 0 && signature.ok;

/** Nobody reads on after so many. */
const MOST_TOLD = 50;

const firstOf = (lines: readonly string[]): string[] =>
	lines.length > MOST_TOLD
		? [...lines.slice(0, MOST_TOLD), `… and ${(lines.length - MOST_TOLD).toLocaleString("en-US")} more`]
		: [...lines];

/** What a person reads: each trouble on its line, at most 50, then how many files are good, then the signature. */
export function reportText(name: string, verification: Verification): string {
	const { troubles, unserved, signature } = verification;
	const notes =
		unserved.length > 0
			? [`Not checked, since the host does not show them: ${firstOf(unserved.map(showName)).join(", ")}.`]
			: [];
	return [...firstOf(troubles), `${showName(name)}: ${sumOf(verification)}`, ...notes, signature.sentence].join("\n");
}

function sumOf({ same, troubles, seesAll }: Verification): string {
	if (same === undefined) return "none of its files was fetched, since the key of the site has not signed their list.";
	const files = same === 1 ? "1 file is" : `${same} files are`;
	const unseen = seesAll
		? ""
		: " A site on the web does not tell which other files it has, so extra files were not looked for.";
	if (troubles.length === 0) return `${files} as SHA256SUMS says.${unseen}`;
	return `${troubles.length === 1 ? "1 thing is" : `${troubles.length} things are`} not as SHA256SUMS says; ${files}.${unseen}`;
}
