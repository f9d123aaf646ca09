import { allRecords } from "./records.ts";
import type { Evidence, Rule } from "./rule.ts";

/** A date of a record that tells what has happened. */
interface PastDate {
	record: object;
	path: readonly string[];
	date: string;
	/** Why it cannot be in the future. */
	what: string;
}

/** Every date on which something was read, confirmed or corrected. */
export const pastDatesIn = (evidence: Evidence): PastDate[] =>
	allRecords(evidence).flatMap((record) =>
		FIELDS.flatMap(({ field, within, what }): PastDate[] => {
			const holder: unknown = within === undefined ? record : Reflect.get(record, within);
			const date: unknown = holder instanceof Object ? Reflect.get(holder, field) : undefined;
			return typeof date === "string"
				? [{ record, path: within === undefined ? [field] : [within, field], date, what }]
				: [];
		}),
	);

/** Nothing can have been read, confirmed or corrected after the real today, whatever day the site is built for. */
export const pastDates: Rule = (evidence, at) =>
	pastDatesIn(evidence)
		.filter(({ date }) => date > evidence.today)
		.map(({ record, path, date, what }) =>
			at(record, path, `${date} is in the future, and ${what}. Write the real day.`),
		);

const FIELDS: readonly { field: string; within?: string; what: string }[] = [
	{ field: "asOf", what: "a source cannot have said so yet" },
	{ field: "checked", what: "nobody can have checked it yet" },
	{ field: "day", what: "nobody can have corrected it yet" },
	{ field: "sourceUpdated", what: "the page cannot have changed yet" },
	{ field: "date", within: "superseded", what: "it cannot have changed yet" },
];
