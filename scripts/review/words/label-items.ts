import { partOf } from "../../facts/read-json.ts";
import { stringsPath } from "../../i18n/strings-file.ts";
import { PLACEHOLDER } from "../../i18n/words.ts";
import { posterWordsFile } from "../draw/sheets.ts";
import { stringField } from "../draw/watch.ts";
import { type End, readEntries } from "../end.ts";
import { diffFields } from "../facts/diff-records.ts";
import { counted, ENGLISH, quoted } from "../facts/english.ts";
import type { FieldChange, Told } from "../review-shape.ts";

/** The words of buttons and labels, and those of posters, that differ: one item a file. */
export const labelItems = (was: End, now: End): Told[] =>
	(now.facts?.languages.all ?? []).flatMap(({ id, englishName }) => {
		const file = `_includes/strings/${id}.json`;
		const labels = diffFields(labelsOf(was, id), labelsOf(now, id));
		const texts = diffFields(was.artTexts.get(id) ?? {}, now.artTexts.get(id) ?? {});
		// The forms of a plural stand under the key of their text.
		const keys = labels.flatMap(({ field }) => [field, field.replace(/\.[^.]*$/, "")]);
		return [
			...told(file, labels, {
				one: `button or label in ${englishName}`,
				many: `buttons and labels in ${englishName}`,
				unwritten: `${englishName} is a new language: its labels are still to be translated`,
				reads: keys.map((key) => `${file}#${stringField(key)}`),
			}),
			...told(posterWordsFile(id), texts, {
				one: `text on posters in ${englishName}`,
				many: `texts on posters in ${englishName}`,
				unwritten: `${englishName} is a new language: its texts on posters are still to be translated`,
				reads: [posterWordsFile(id)],
			}),
		];
	});

const MOST_QUOTED = 3;

function told(
	what: string,
	fields: FieldChange[],
	words: { one: string; many: string; unwritten: string; reads: string[] },
): Told[] {
	if (fields.length === 0) return [];
	const first = fields.every(isUnwritten)
		? `${words.unwritten} (${ENGLISH.count(fields.length)}).`
		: `${counted(fields.length, words.one, words.many)} changed.`;
	const changed = fields.filter(({ was, now }) => was !== undefined && now !== undefined).slice(0, MOST_QUOTED);
	const quotations = changed.map(({ was, now }) => `Now ${quoted(String(now))} (was ${quoted(String(was))}).`);
	return [
		{
			item: { chapter: "other-words", happening: "changed", what, sentences: [first, ...quotations], fields },
			reads: words.reads,
		},
	];
}

/** Whether a text is new and not written yet, in none of its forms or parts. */
const isUnwritten = ({ was, now }: FieldChange): boolean => was === undefined && isAllOpen(now);
const isAllOpen = (now: unknown): boolean =>
	now !== null && typeof now === "object" ? Object.values(now).every(isAllOpen) : now === PLACEHOLDER;

/** What a strings file says, without the notes for translators and the English that it was made from. */
function labelsOf({ folders }: End, language: string): object {
	const entries = readEntries(stringsPath(folders.strings, language) ?? "") ?? {};
	return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, partOf(entry, "text")]));
}
