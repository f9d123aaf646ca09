import type { Facts } from "../facts.ts";
import type { Provenance } from "../schema/provenance.ts";
import type { Schedule } from "../schema/schedule.ts";

/** The word for hours without an end, in place of the id of a schedule. */
export const ALWAYS = "always";

/**
 * The hours that a line or a place keeps, or a number or channel of it; undefined where they are not known. The word "always" needs no record of its
 * own: the source of the line or place says so.
 */
export function scheduleOf(
	line: Provenance & { hours?: string | null | undefined },
	{ hours, site }: Pick<Facts, "hours" | "site">,
	id = line.hours,
): Schedule | undefined {
	const schedule = hours.byId.get(id ?? "");
	if (schedule !== undefined || id !== ALWAYS) return schedule;
	const { source, asOf, checked, reviewEvery } = line;
	return {
		id,
		timeZone: site.timeZone,
		alwaysOpen: true,
		weekly: [],
		closures: [],
		source,
		asOf,
		checked,
		reviewEvery,
	};
}
