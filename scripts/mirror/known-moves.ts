import { movedAddresses } from "../facts/ledger/moved-addresses.ts";
import { checkFacts } from "../facts/read-facts.ts";
import { dayInMinneapolis } from "../facts/site-date.ts";
import type { Folders } from "../project/folders.ts";

/** The addresses that the facts at hand lead elsewhere. Facts that do not hold know of none: a live site can be verified all the same. */
export function knownMoves({ data, root }: Folders, now = new Date()): Map<string, string> {
	const today = dayInMinneapolis(now);
	const { facts } = checkFacts({ data, root, siteDate: today, today });
	return new Map(facts === undefined ? [] : movedAddresses(facts).map(({ from, to }) => [from, to]));
}
