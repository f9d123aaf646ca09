import { isDeepStrictEqual } from "node:util";
import { partOf } from "../../facts/read-json.ts";
import type { FileName } from "../../facts/schema/files.ts";
import type { Correction } from "../../facts/schema/reference.ts";
import type { WeeklySpan } from "../../facts/schema/schedule.ts";
import type { End } from "../end.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import { spansInWords } from "../facts/hours-words.ts";
import { nameInWords } from "../facts/names.ts";
import { valueInWords } from "../facts/values.ts";
import type { FieldChange, Step } from "../review-shape.ts";
import { hasSameSource, isCalledOff, isSameWeek } from "./confirm-steps.ts";

/** Fields by which somebody may have been misled. */
const MISLEADING: Partial<Record<FileName, readonly string[]>> = {
	hotlines: ["numbers"],
	hours: ["weekly"],
	events: ["start", "end", "place"],
	resolutions: ["adopted", "number", "file"],
	organizations: ["url"],
	places: ["address.street", "address.locality"],
	resources: ["url"],
	quotations: ["text"],
};

/**
 * Values that changed while their source and its date did not: then the City said so all along and this site was wrong, which the log of
 * corrections has to say. An event that was moved is no mistake.
 */
export function correctionSteps(changes: readonly RecordChange[], end: End, today: string): Step[] {
	const logged = changes.flatMap(({ file, now }) => (file === "corrections" && now ? [now as Correction] : []));
	return changes.flatMap((change): Step[] => {
		const { file, id, happening, now = {}, fields } = change;
		if (happening !== "changed" || isCalledOff(change) || !hasSameSource(change)) return [];
		const name = nameInWords(file, now, end.facts);
		const replaced = fields
			.filter((it) => MISLEADING[file]?.includes(it.field) && isReplaced(it))
			.map((it) => ({ was: sayOnly(it.field, it.was, it.now, end), is: sayOnly(it.field, it.now, it.was, end) }))
			.find(({ was, is }) => was !== is);
		// An entry of the log counts if it names the record, or the former or the new value.
		const isLogged = logged.some(
			(it) => it.id.includes(id) || replaced?.was.includes(it.was) || replaced?.is.includes(it.is),
		);
		if (replaced === undefined || isLogged) return [];
		const evidence = [partOf(now, "source")];
		const entry = { id, subject: { en: name }, ...replaced, reason: { en: "…" }, evidence, day: today };
		return [
			{
				sentence: `If ${name} was wrong here all along, visitors should learn of it: add this to the log of corrections, with a reason. If it has changed since, give its new source and date instead.`,
				place: '_data/corrections.json, in "corrections"',
				lines: JSON.stringify(entry, null, "\t"),
			},
		];
	});
}

/** What one end says and the other does not. */
function sayOnly(field: string, value: unknown, other: unknown, { facts }: End): string {
	const only = onlyIn(value, other);
	return field === "weekly" ? spansInWords(only as WeeklySpan[]) : (valueInWords(field, only, facts) ?? "not given");
}

/** Whether something stood here before that no longer does. What was only added has misled nobody. */
function isReplaced(change: FieldChange): boolean {
	const gone = onlyIn(change.was, change.now);
	if (isSameWeek(change) || gone === undefined || gone === null || gone === "") return false;
	return !Array.isArray(gone) || gone.length > 0;
}

/** Of a list what the other has not. */
const onlyIn = (value: unknown, other: unknown): unknown =>
	Array.isArray(value) && Array.isArray(other)
		? value.filter((it: unknown) => !other.some((its: unknown) => isDeepStrictEqual(it, its)))
		: value;
