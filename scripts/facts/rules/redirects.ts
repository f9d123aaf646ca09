import type { Fault } from "../../project/faults.ts";
import type { Rule } from "./rule.ts";

/** An old address leads to one place, and in the end to a page: a browser that is sent round in circles shows an error. */
export const redirects: Rule = ({ site }, at) => {
	if (site === undefined) return [];
	const next = new Map<string, string>();
	const faults = site.redirects.flatMap(({ from, to }, index): Fault[] => {
		if (!next.has(from)) {
			next.set(from, to);
			return [];
		}
		return [at(site, ["redirects", index, "from"], `${from} leads elsewhere already. Keep one of the two lines.`)];
	});
	const circles = site.redirects.flatMap(({ from }, index): Fault[] =>
		leadsBack(from, next)
			? [at(site, ["redirects", index, "to"], `${from} leads back to itself. Write the address of a page.`)]
			: [],
	);
	return [...faults, ...circles];
};

const leadsBack = (from: string, next: ReadonlyMap<string, string>): boolean => {
	const seen = new Set<string>();
	for (let at = next.get(from); at !== undefined && !seen.has(at); at = next.get(at)) {
		if (at === from) return true;
		seen.add(at);
	}
	return false;
};
