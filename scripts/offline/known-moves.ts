import { movedAddresses } from "../facts/moved-addresses.ts";
import { checkFacts } from "../facts/read-facts.ts";
import { siteDays } from "../facts/site-days.ts";
import type { Folders } from "../project/folders.ts";

/** The addresses that the facts at hand lead elsewhere. Facts that do not hold know of none: a live site can be verified all the same. */
export function knownMoves({ data, root }: Folders, now = new Date()): Map<string, string> {
	const { facts } = checkFacts({ data, root, ...siteDays(data, now) });
	return new Map(facts === undefined ? [] : movedAddresses(facts).map(({ from, to }) => [from, to]));
}
