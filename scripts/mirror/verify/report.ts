import { showName } from "./show-name.ts";
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
	const { same, troubles, unserved, signature, seesAll } = verification;
	const files = same === 1 ? "1 file is" : `${same} files are`;
	const sum =
		troubles.length === 0
			? `${showName(name)}: ${files} as SHA256SUMS says.`
			: `${showName(name)}: ${troubles.length === 1 ? "1 thing is" : `${troubles.length} things are`} not as SHA256SUMS says; ${files}.`;
	const notes = [
		...(unserved.length > 0
			? [`Not checked, since the host does not show them: ${firstOf(unserved.map(showName)).join(", ")}.`]
			: []),
		...(seesAll
			? []
			: ["A site on the web does not tell which other files it has, so extra files were not looked for."]),
	];
	return [...firstOf(troubles), sum, ...notes, signature.sentence].join("\n");
}
