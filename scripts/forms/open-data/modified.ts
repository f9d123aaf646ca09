import type { Facts } from "../../facts/facts.ts";
import type { Kind } from "./kinds.ts";

/**
 * The latest day on which something in a kind of facts was checked, published, corrected or is known to have changed, as exactly
 * as it is known ("2017-08"); never the clock. Without any, the day on which the City last changed the page the site grew from.
 */
export function modifiedOf(kind: Kind, facts: Facts): string {
	const dates = kind === "corrections" ? facts.corrections.all.map(({ day }) => day) : facts[kind].all.flatMap(datesOf);
	return dates.sort().at(-1) ?? facts.site.sourceUpdated;
}

interface Dated {
	asOf: string | null;
	checked?: string | undefined;
	superseded?: { date: string | null } | undefined;
}

const datesOf = ({ asOf, checked, superseded }: Dated): string[] =>
	[asOf, checked, superseded?.date].filter((date) => typeof date === "string");
