import { partOf } from "../../facts/read-json.ts";
import { stringsPath } from "../../i18n/strings-file.ts";
import { PLACEHOLDER } from "../../i18n/words.ts";
import { posterWordsFile } from "../draw/sheets.ts";
import { stringField } from "../draw/watch.ts";
import { type End, readEntries } from "../end.ts";
import { counted, ENGLISH, quoted } from "../facts/english.ts";
import type { FieldChange, Told } from "../review-shape.ts";

/** The words of buttons and labels, and those of posters, that differ: one item a file. */
export const labelItems = (was: End, now: End): Told[] =>
	(now.facts?.languages.all ?? []).flatMap(({ id, englishName }) => {
		const file = `_includes/strings/${id}.json`;
		const labels = differences(labelsOf(was, id), labelsOf(now, id));
		const texts = differences(leavesOf(was.artTexts.get(id)), leavesOf(now.artTexts.get(id)));
		// The forms of a plural stand under the key of their text.
		const keys = labels.fields.flatMap(({ field }) => [field, field.replace(/\.[^.]*$/, "")]);
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

type Texts = ReadonlyMap<string, string>;

interface Differences {
	fields: FieldChange[];
	/** Whether all texts are new and none is written yet. */
	isUnwritten: boolean;
}

/** First what changed, then what is new, then what is gone. */
function differences(was: Texts, now: Texts): Differences {
	const changed = [...now].filter(([key, text]) => was.has(key) && was.get(key) !== text).map(([key]) => key);
	const added = [...now.keys()].filter((key) => !was.has(key));
	const gone = [...was.keys()].filter((key) => !now.has(key));
	return {
		fields: [...changed, ...added, ...gone].map((field) => ({ field, was: was.get(field), now: now.get(field) })),
		isUnwritten: was.size === 0 && [...now.values()].every((text) => text === PLACEHOLDER),
	};
}

const MOST_QUOTED = 3;

function told(
	what: string,
	{ fields, isUnwritten }: Differences,
	words: { one: string; many: string; unwritten: string; reads: string[] },
): Told[] {
	if (fields.length === 0) return [];
	const first = isUnwritten
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

/** What a strings file says, without the notes for translators and the English that it was made from. */
function labelsOf({ folders }: End, language: string): Texts {
	const entries = readEntries(stringsPath(folders.strings, language) ?? "") ?? {};
	return leavesOf(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, partOf(entry, "text")])));
}

/** Every text of a value by its path. */
const leavesOf = (value: unknown): Texts => new Map(leaves(value));
function leaves(value: unknown, path: readonly string[] = []): [string, string][] {
	if (typeof value === "string") return [[path.join("."), value]];
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
