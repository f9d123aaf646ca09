import { isDeepStrictEqual } from "node:util";
import { partOf } from "../../facts/read-json.ts";
import type { WeeklySpan } from "../../facts/schema/schedule.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import { spanDays } from "../facts/marked-hours.ts";
import type { FieldChange } from "../review-shape.ts";

/** Where a fact was read and how old it is, what only helps to catch a slip, and what has a source of its own: marks and closures. */
const NO_VALUES = /^(source|asOf|checked|reviewEvery|superseded|weekday|id|closures)(\.|$)/;

/** Words are judged by those who read them; what a person must confirm is numbers, hours, dates and addresses. */
const isWords = ({ field }: FieldChange, languages: ReadonlySet<string>): boolean =>
	languages.has(field.split(".").at(-1) ?? "") && field.includes(".");

/** The fields of a changed record that somebody has to confirm. None of records without a source of their own. */
export function valueFields({ happening, now, fields }: RecordChange, languages: ReadonlySet<string>): FieldChange[] {
	if (happening !== "changed" || partOf(now, "source") === undefined) return [];
	return fields.filter((change) => !NO_VALUES.test(change.field) && !isWords(change, languages) && !isSameWeek(change));
}

/** Whether the hours are as they were: grouped in another way, or marked as changed since, which has a source of its own. */
export const isSameWeek = ({ field, was, now }: FieldChange): boolean =>
	field === "weekly" && isDeepStrictEqual(spanDays(was as WeeklySpan[]), spanDays(now as WeeklySpan[]));

/** Whether an event was called off, put off or moved: that is news, so its former source told no wrong. */
export const isCalledOff = ({ file, fields }: RecordChange): boolean =>
	file === "events" && fields.some(({ field }) => field === "status" || field === "previousStart");

/** Whether a record still names the same source of the same date, though it says something else. */
export const hasSameSource = ({ fields }: RecordChange): boolean =>
	!fields.some(({ field }) => field === "asOf" || field.startsWith("source"));
