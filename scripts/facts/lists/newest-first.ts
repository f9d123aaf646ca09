/** // "2017-08" => "2017" */
export const yearOf = (date: string): string => date.slice(0, 4);

/**
 * Records by their dates, latest first; those of one date by id. A date that is known only in part stands below the exact
 * ones of its month or year ("2017-09", "2017-08-31", "2017-08-01", "2017-08", "2017"): where it really belongs among
 * them nobody knows, and no day is made up for it.
 */
export const newestFirst = <T extends { id: string }>(records: readonly T[], dateOf: (record: T) => string): T[] =>
	records.toSorted((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.id, b.id));

// A shorter text that begins alike is the smaller one: just the order that is wanted.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
