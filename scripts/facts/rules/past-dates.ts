import type { Fault } from "../../project/faults.ts";
import { allRecords } from "./records.ts";
import type { Rule } from "./rule.ts";

/** Nothing can have been read, confirmed or corrected after the real today, whatever day the site is built for. */
export const pastDates: Rule = (evidence, at) =>
	allRecords(evidence).flatMap((record) =>
		FIELDS.flatMap(({ field, within, what }): Fault[] => {
			const holder: unknown = within === undefined ? record : Reflect.get(record, within);
			const date: unknown = holder instanceof Object ? Reflect.get(holder, field) : undefined;
			if (typeof date !== "string" || date <= evidence.today) return [];
			return [
				at(
					record,
					within === undefined ? [field] : [within, field],
					`${date} is in the future, and ${what}. Write the real day.`,
				),
			];
		}),
	);

const FIELDS: readonly { field: string; within?: string; what: string }[] = [
	{ field: "asOf", what: "a source cannot have said so yet" },
	{ field: "checked", what: "nobody can have checked it yet" },
	{ field: "day", what: "nobody can have corrected it yet" },
	{ field: "sourceUpdated", what: "the page cannot have changed yet" },
	{ field: "date", within: "superseded", what: "it cannot have changed yet" },
];
