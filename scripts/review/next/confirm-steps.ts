import { isDeepStrictEqual } from "node:util";
import { nameOf } from "../../facts/load-file.ts";
import { partOf } from "../../facts/read-json.ts";
import type { WeeklySpan } from "../../facts/schema/schedule.ts";
import type { End } from "../end.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import { capital, ENGLISH, quoted } from "../facts/english.ts";
import { spanDays } from "../facts/hours-words.ts";
import { nameInWords } from "../facts/names.ts";
import type { FieldChange, Step } from "../review-shape.ts";

/** Facts whose value changed while they still say that it was confirmed, or read, before. */
export const confirmSteps = (changes: readonly RecordChange[], end: End): Step[] =>
	changes.flatMap((change): Step[] => {
		const { file, id, now, fields } = change;
		const checked = partOf(now, "checked");
		const isRenewed = fields.some(({ field, now: day }) => field === "checked" && day !== undefined);
		if (isRenewed || !hasNewValue(change, end) || (checked === undefined && !hasSameSource(change))) return [];
		const name = capital(nameInWords(file, now ?? {}, end.facts));
		const place = placeOf(change, end);
		if (isCalledOff(change))
			return [
				{
					sentence: `${name} was cancelled or moved, yet it still says that ${sinceInWords(now)}. Write in "source" and "asOf" where you read that.`,
					place,
				},
			];
		return [
			{
				sentence: `${name} says something else now (${file}/${id}), yet it still says that ${sinceInWords(now)}. Write where the new value was read, in "source" and "asOf"; if somebody has confirmed it today, run the command.`,
				place,
				...(file !== "site" && { command: `npm run facts -- checked ${file}/${id}` }),
			},
		];
	});

function sinceInWords(record: unknown): string {
	const [checked, asOf] = [partOf(record, "checked"), partOf(record, "asOf")];
	if (typeof checked === "string") return `a person last confirmed it on ${ENGLISH.date(checked)}`;
	const source = `its source is ${quoted(String(partOf(record, "source", "title")))}`;
	return typeof asOf === "string" ? `${source} of ${ENGLISH.date(asOf)}` : source;
}

/** Where a record begins in its file. // => "_data/hours.json:4" */
function placeOf({ file, id }: RecordChange, { files }: End): string {
	const loaded = files.get(file);
	const index = loaded?.records.find(({ value }) => nameOf(value) === id)?.index;
	if (loaded === undefined) return `_data/${file}.json`;
	const place = loaded.json.locate(index === undefined ? [file] : [file, index]);
	return `${place.file ?? loaded.json.file}:${place.line}`;
}

/** Where a fact was read and how old it is, what only helps to catch a slip, and what has a source of its own: marks and closures. */
const NO_VALUES = /^(source|asOf|checked|reviewEvery|superseded|weekday|id|closures)(\.|$)/;

/**
 * Whether a record says something else that somebody has to confirm: numbers, hours, dates and addresses. Words are judged by those who
 * read them.
 */
function hasNewValue({ happening, now, fields }: RecordChange, { facts }: End): boolean {
	if (happening !== "changed" || partOf(now, "source") === undefined) return false;
	return fields.some((change) => {
		const [last = "", ...group] = change.field.split(".").reverse();
		const isWords = group.length > 0 && facts?.languages.byId.has(last);
		return !NO_VALUES.test(change.field) && !isWords && !isSameWeek(change);
	});
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
