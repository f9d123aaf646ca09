import { isDeepStrictEqual } from "node:util";
import { partOf } from "../../facts/read-json.ts";
import type { FileName } from "../../facts/schema/files.ts";
import type { Correction } from "../../facts/schema/reference.ts";
import type { WeeklySpan } from "../../facts/schema/schedule.ts";
import type { End } from "../ends/end.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import { spansInWords } from "../facts/hours-sentences.ts";
import { nameInWords } from "../facts/names.ts";
import { valueInWords } from "../facts/values.ts";
import type { FieldChange, Step } from "../review-shape.ts";
import { hasSameSource, isCalledOff, isSameWeek } from "./value-fields.ts";

/** Fields by which somebody may have been misled. */
const MISLEADING: Partial<Record<FileName, readonly string[]>> = {
	hotlines: ["numbers"],
	hours: ["weekly"],
	events: ["start", "end", "place.name", "place.address"],
	resolutions: ["adopted", "number", "file"],
	organizations: ["url", "address"],
	resources: ["url"],
	quotations: ["text"],
};

/**
 * Values that changed while their source and its date did not: then the City said so all along and this site was wrong, which the log of
 * corrections has to say. An event that was moved is no mistake.
 */
export function correctionSteps(changes: readonly RecordChange[], end: End, today: string): Step[] {
	const logged = changes.filter(({ file, happening }) => file === "corrections" && happening !== "removed");
	return changes.flatMap((change): Step[] => {
		const { file, happening, fields } = change;
		if (happening !== "changed" || isCalledOff(change) || !hasSameSource(change)) return [];
		const entry = fields
			.filter((it) => MISLEADING[file]?.includes(it.field) && isReplaced(it))
			.map((it) => entryOf(change, it, end, today))
			.find(({ was, is }) => was !== is);
		if (entry === undefined) return [];
		if (logged.some(({ now }) => now !== undefined && isAbout(now as Correction, entry))) return [];
		return [
			{
				sentence: `If ${nameInWords(file, change.now ?? {}, end.facts)} was wrong here all along, visitors should learn of it: add this to the log of corrections, with a reason. If it has changed since, give its new source and date instead.`,
				place: '_data/corrections.json, in "corrections"',
				lines: JSON.stringify(entry, null, "\t"),
			},
		];
	});
}

type Entry = Pick<Correction, "id" | "was" | "is" | "day"> & { subject: object; reason: object; evidence: unknown[] };

function entryOf({ file, id, now }: RecordChange, { field, was, now: is }: FieldChange, end: End, day: string): Entry {
	const say = (value: unknown, other: unknown): string => {
		if (field === "weekly") return spansInWords(onlyIn(value, other) as WeeklySpan[]);
		return valueInWords(field, onlyIn(value, other), end.facts) ?? "not given";
	};
	return {
		id,
		subject: { en: nameInWords(file, now ?? {}, end.facts) },
		was: say(was, is),
		is: say(is, was),
		reason: { en: "…" },
		evidence: [partOf(now, "source")],
		day,
	};
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

/** An entry of the log counts if it names the record, or the former or the new value. */
const isAbout = ({ id, was, is }: Correction, entry: Entry): boolean =>
	id.includes(entry.id) || entry.was.includes(was) || entry.is.includes(is);
