import type { Fault } from "../../project/faults.ts";
import { allRecords } from "./records.ts";
import type { Rule } from "./rule.ts";

/** Nothing can have been read, confirmed or corrected after the real today, whatever day the site is built for. */
export const pastDates: Rule = (evidence, at) =>
	allRecords(evidence).flatMap((record) =>
		FIELDS.flatMap(({ field, what }): Fault[] => {
			const date: unknown = Reflect.get(record, field);
			if (typeof date !== "string" || date <= evidence.today) return [];
			return [at(record, [field], `${date} is in the future, and ${what}. Write the real day.`)];
		}),
	);

const FIELDS = [
	{ field: "asOf", what: "a source cannot have said so yet" },
	{ field: "checked", what: "nobody can have checked it yet" },
	{ field: "day", what: "nobody can have corrected it yet" },
	{ field: "sourceUpdated", what: "the page cannot have changed yet" },
] as const;
