import { partOf } from "../../words/strings/part-of.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import type { FieldChange } from "../review-shape.ts";

/** Where a fact was read and how old it is, and what only helps to catch a slip. */
const NO_VALUES = /^(source|asOf|checked|reviewEvery|superseded|weekday|id)(\.|$)/;

/** Words are judged by those who read them; what a person must confirm is numbers, hours, dates and addresses. */
const isWords = ({ field }: FieldChange, languages: ReadonlySet<string>): boolean =>
	languages.has(field.split(".").at(-1) ?? "") && field.includes(".");

/** The fields of a changed record that somebody has to confirm. None of records without a source of their own. */
export function valueFields({ happening, now, fields }: RecordChange, languages: ReadonlySet<string>): FieldChange[] {
	if (happening !== "changed" || partOf(now, "source") === undefined) return [];
	return fields.filter((change) => !NO_VALUES.test(change.field) && !isWords(change, languages));
}

/** Whether a record still names the same source of the same date, though it says something else. */
export const hasSameSource = ({ fields }: RecordChange): boolean =>
	!fields.some(({ field }) => field === "asOf" || field.startsWith("source"));
