import { DateTime } from "luxon";
import type { Facts } from "../facts/facts.ts";
import { isWholeDay } from "../facts/hours/days.ts";
import type { Provenance } from "../facts/schema/provenance.ts";

/**
 * The first instant that a day, month or year may mean, in UTC. Some formats demand an exact instant where only a date is known;
 * the first one never makes a fact pass for younger than it is, and the text beside it keeps the date as it is known.
 * // => firstInstant("2017-08", "America/Chicago") is "2017-08-01T05:00:00Z"
 */
export function firstInstant(date: string, timeZone: string): string {
	const key = `${date} ${timeZone}`;
	const instant = known.get(key) ?? utc(`${date.padEnd("2017-08-01".length, "-01")}T00:00`, timeZone);
	known.set(key, instant);
	return instant;
}

/** Thousands of records share a few dates, and luxon takes a tenth of a millisecond for each. */
const known = new Map<string, string>();

/** A moment on the clocks of a zone, in UTC. // => utc("2018-09-21T15:30", "America/Chicago") is "2018-09-21T20:30:00Z" */
export const utc = (local: string, timeZone: string): string =>
	`${DateTime.fromISO(local, { zone: timeZone }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss")}Z`;

/** The same with the zone's own offset, as schema.org wants it. // => "2018-09-21T15:30:00-05:00" */
export const withOffset = (local: string, timeZone: string): string =>
	DateTime.fromISO(local, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");

type Dated = Pick<Provenance, "asOf" | "checked" | "superseded">;

/**
 * When the youngest of some records was checked or published, or is known to have changed since; undefined if none of them says.
 * Never the clock, and never a month or year made into a day that nobody knows.
 */
export const knownChange = (timeZone: string, ...records: readonly Dated[]): string | undefined =>
	records
		.flatMap(({ checked, asOf, superseded }) => [checked ?? asOf, superseded?.date])
		.flatMap((date) => (date && isWholeDay(date) ? [firstInstant(date, timeZone)] : []))
		.sort()
		.at(-1);

/**
 * The same for formats that demand an instant. A record that says no day is as old as what it tells (`own`), and borrows no other's date;
 * nothing is younger than the edition.
 */
export function lastChange(record: Dated, own: string, { site, siteDate }: Pick<Facts, "site" | "siteDate">): string {
	const at = knownChange(site.timeZone, record) ?? firstInstant(record.asOf ?? own.slice(0, 10), site.timeZone);
	return [at, firstInstant(siteDate, site.timeZone)].sort()[0] ?? at;
}
