import type { Diagnostic } from "../../project/diagnostics.ts";
import { allRecords, type Evidence, type Rule, visitParts } from "./rule.ts";

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
		PAST.flatMap(({ field, within, what }): PastDate[] => {
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

const PAST: readonly { field: string; within?: string; what: string }[] = [
	{ field: "asOf", what: "a source cannot have said so yet" },
	{ field: "checked", what: "nobody can have checked it yet" },
	{ field: "day", what: "nobody can have corrected it yet" },
	{ field: "sourceUpdated", what: "the page cannot have changed yet" },
	{ field: "adopted", what: "nobody can have adopted it yet" },
	{ field: "vetoed", what: "nobody can have vetoed it yet" },
	{ field: "overridden", what: "nobody can have overridden the veto yet" },
	{ field: "repealed", what: "nobody can have repealed it yet" },
	{ field: "date", within: "superseded", what: "it cannot have changed yet" },
];

const FIRST_YEAR = "1900";
const YEARS_AHEAD = 10;

/** A year typed wrong makes a day of another age; and nobody confirms a fact before its source says it. */
export const likelyDates: Rule = (evidence, at) => {
	const last = `${Number(evidence.today.slice(0, 4)) + YEARS_AHEAD}${evidence.today.slice(4)}`;
	const diagnostics: Diagnostic[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			// The `from` of a redirect is an address.
			if (typeof value !== "string" || !FIELDS.has(path.at(-1) ?? "") || !/^\d{4}/.test(value)) return;
			if (value < FIRST_YEAR) diagnostics.push(at(record, path, `${value} is before ${FIRST_YEAR}. Check the year.`));
			else if (value.slice(0, last.length) > last && !TOLD_ELSEWHERE.has(path.at(-1) ?? "")) {
				diagnostics.push(at(record, path, `${value} is more than ${YEARS_AHEAD} years ahead. Check the year.`));
			}
		});
		const [asOf, checked] = ["asOf", "checked"].map((field): unknown => Reflect.get(record, field));
		if (typeof asOf === "string" && typeof checked === "string" && checked < asOf) {
			const message = `it was checked on ${checked}, before its source said so, ${asOf}. Correct one of the two.`;
			diagnostics.push(at(record, ["checked"], message));
		}
	}
	return diagnostics;
};

/** They may not be in the future at all. */
const TOLD_ELSEWHERE: ReadonlySet<string | number> = new Set(
	PAST.flatMap(({ field, within }) => (within === undefined ? [field] : [])),
);
const AHEAD = ["date", "introduced", "start", "end", "previousStart", "from", "until", "validFrom", "validThrough"];
const FIELDS: ReadonlySet<string | number> = new Set([...TOLD_ELSEWHERE, ...AHEAD]);
