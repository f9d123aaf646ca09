import { partOf } from "../../facts/read-json.ts";
import type { End } from "../ends/end.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import { capital, ENGLISH, quoted } from "../facts/english.ts";
import { nameInWords } from "../facts/names.ts";
import type { Step } from "../review-shape.ts";
import { placeOf } from "./place-of.ts";
import { hasSameSource, isCalledOff, valueFields } from "./value-fields.ts";

/** Facts whose value changed while they still say that it was confirmed, or read, before. */
export function unconfirmedSteps(changes: readonly RecordChange[], end: End): Step[] {
	const languages = new Set(end.facts?.languages.all.map(({ id }) => id));
	return changes.flatMap((change): Step[] => {
		const { file, id, now, fields } = change;
		if (now === undefined || valueFields(change, languages).length === 0) return [];
		const checked = partOf(now, "checked");
		const isRenewed = fields.some(({ field, now: day }) => field === "checked" && day !== undefined);
		if (isRenewed || (checked === undefined && !hasSameSource(change))) return [];
		const name = capital(nameInWords(file, now, end.facts));
		const asOf = partOf(now, "asOf");
		const since =
			typeof checked === "string"
				? `a person last confirmed it on ${ENGLISH.date(checked)}`
				: `its source is ${quoted(String(partOf(now, "source", "title")))}${typeof asOf === "string" ? ` of ${ENGLISH.date(asOf)}` : ""}`;
		if (isCalledOff(change))
			return [
				{
					sentence: `${name} was cancelled or moved, yet it still says that ${since}. Write in "source" and "asOf" where you read that.`,
					place: placeOf(change, end),
				},
			];
		return [
			{
				sentence: `${name} says something else now (${file}/${id}), yet it still says that ${since}. Write where the new value was read, in "source" and "asOf"; if somebody has confirmed it today, run the command.`,
				place: placeOf(change, end),
				...(file !== "site" && { command: `npm run facts -- checked ${file}/${id}` }),
			},
		];
	});
}
