import type { Fault } from "../../project/faults.ts";
import { allRecords, visitParts } from "./records.ts";
import type { Rule } from "./rule.ts";

const FIRST_YEAR = "1900";
const YEARS_AHEAD = 10;

/** A year typed wrong makes a day of another age; and nobody confirms a fact before its source says it. */
export const likelyDates: Rule = (evidence, at) => {
	const last = `${Number(evidence.today.slice(0, 4)) + YEARS_AHEAD}${evidence.today.slice(4)}`;
	const faults: Fault[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			// The `from` of a redirect is an address.
			if (typeof value !== "string" || !FIELDS.has(path.at(-1) ?? "") || !/^\d{4}/.test(value)) return;
			if (value < FIRST_YEAR) faults.push(at(record, path, `${value} is before ${FIRST_YEAR}. Check the year.`));
			else if (value.slice(0, last.length) > last && !TOLD_ELSEWHERE.has(path.at(-1) ?? "")) {
				faults.push(at(record, path, `${value} is more than ${YEARS_AHEAD} years ahead. Check the year.`));
			}
		});
		const [asOf, checked] = ["asOf", "checked"].map((field): unknown => Reflect.get(record, field));
		if (typeof asOf === "string" && typeof checked === "string" && checked < asOf) {
			const message = `it was checked on ${checked}, before its source said so, ${asOf}. Correct one of the two.`;
			faults.push(at(record, ["checked"], message));
		}
	}
	return faults;
};

/** They may not be in the future at all. */
const TOLD_ELSEWHERE: ReadonlySet<string | number> = new Set(["asOf", "checked", "day", "sourceUpdated"]);
const AHEAD = ["adopted", "date", "start", "end", "previousStart", "from", "until", "validFrom", "validThrough"];
const FIELDS: ReadonlySet<string | number> = new Set([...TOLD_ELSEWHERE, ...AHEAD]);
