import { dateOf } from "../resolution-status.ts";
import type { CityEvent } from "../schema/event.ts";
import { RESOLUTION_KINDS, type Resolution } from "../schema/resolution.ts";

/** Some of the records of a kind, as a list with an address of its own: those of a year, or of one kind of decision. */
export type Listing = { address: string } & (
	| { of: "resolutions"; by: "year"; value: string; records: readonly Resolution[] }
	| { of: "resolutions"; by: "kind"; value: Resolution["kind"]; records: readonly Resolution[] }
	| { of: "events"; by: "year"; value: string; records: readonly CityEvent[] }
);

/** All resolutions, newest first. */
export const sortResolutions = (all: readonly Resolution[]): Resolution[] => newestFirst(all, dateOf);

/** All events, the one that begins last first; `startOf` may name another date of a series than its first. */
export const sortEvents = (
	all: readonly CityEvent[],
	startOf: (event: CityEvent) => string = ({ start }) => start,
): CityEvent[] => newestFirst(all, startOf);

/** The years in which the Council decided something, latest first; a date known in part has its year too. */
export const resolutionYears = (all: readonly Resolution[]): Listing[] =>
	years(sortResolutions(all), dateOf).map(([year, records]) => ({
		of: "resolutions",
		by: "year",
		value: year,
		address: `/resolutions/${year}/`,
		records,
	}));

/** The kinds of decisions of which there is one. */
export const resolutionKinds = (all: readonly Resolution[]): Listing[] => {
	const byKind = Map.groupBy(sortResolutions(all), ({ kind }) => kind);
	return RESOLUTION_KINDS.flatMap((kind): Listing[] => {
		const records = byKind.get(kind);
		return records
			? [{ of: "resolutions", by: "kind", value: kind, address: `/resolutions/kind/${kind}/`, records }]
			: [];
	});
};

/** The years in which an event begins, latest first. */
export const eventYears = (all: readonly CityEvent[]): Listing[] =>
	years(sortEvents(all), ({ start }) => start).map(([year, records]) => ({
		of: "events",
		by: "year",
		value: year,
		address: `/events/${year}/`,
		records,
	}));

const years = <T>(sorted: readonly T[], dateOf: (record: T) => string): [string, T[]][] => [
	...Map.groupBy(sorted, (record) => yearOf(dateOf(record))),
];

/** // "2017-08" => "2017" */
const yearOf = (date: string): string => date.slice(0, 4);

/**
 * Records by their dates, latest first; those of one date by id. A date that is known only in part stands below the exact
 * ones of its month or year ("2017-09", "2017-08-31", "2017-08-01", "2017-08", "2017"): where it really belongs among
 * them nobody knows, and no day is made up for it.
 */
const newestFirst = <T extends { id: string }>(records: readonly T[], dateOf: (record: T) => string): T[] =>
	records.toSorted((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.id, b.id));

// A shorter text that begins alike is the smaller one: just the order that is wanted.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
