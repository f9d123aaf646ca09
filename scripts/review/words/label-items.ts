import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { partOf } from "../../facts/read-json.ts";
import { stringsPath } from "../../i18n/strings-file.ts";
import { PLACEHOLDER } from "../../i18n/words.ts";
import type { End } from "../ends/end.ts";
import { counted, ENGLISH, quoted } from "../facts/english.ts";
import type { Item } from "../review-shape.ts";

/** The words of buttons and labels, and those of posters, that differ: one item a file. */
export const labelItems = (was: End, now: End): Item[] =>
	(now.facts?.languages.all ?? []).flatMap(({ id, englishName }) => [
		...itemOf(
			`_includes/strings/${id}.json`,
			`button or label in ${englishName}`,
			`buttons and labels in ${englishName}`,
			`${englishName} is a new language: its labels are still to be translated`,
			labelsOf(was, id),
			labelsOf(now, id),
		),
		...itemOf(
			`assets/art/words/${id}.json`,
			`text on posters in ${englishName}`,
			`texts on posters in ${englishName}`,
			`${englishName} is a new language: its texts on posters are still to be translated`,
			leavesOf(was.artTexts.get(id)),
			leavesOf(now.artTexts.get(id)),
		),
	]);

type Texts = ReadonlyMap<string, string>;

const MOST_QUOTED = 3;

function itemOf(what: string, one: string, many: string, unwritten: string, was: Texts, now: Texts): Item[] {
	if (isDeepStrictEqual(was, now)) return [];
	const isUnwritten = was.size === 0 && [...now.values()].every((text) => text === PLACEHOLDER);
	const changed = [...now].filter(([key, text]) => was.has(key) && was.get(key) !== text);
	const gone = [...was].filter(([key]) => !now.has(key));
	const added = [...now].filter(([key]) => !was.has(key));
	const count = changed.length + gone.length + added.length;
	return [
		{
			chapter: "other-words",
			happening: "changed",
			what,
			sentences: [
				isUnwritten ? `${unwritten} (${ENGLISH.count(count)}).` : `${counted(count, one, many)} changed.`,
				...changed
					.slice(0, MOST_QUOTED)
					.map(([key, text]) => `Now ${quoted(text)} (was ${quoted(was.get(key) ?? "")}).`),
			],
			fields: [
				...changed.map(([field, text]) => ({ field, was: was.get(field), now: text })),
				...added.map(([field, text]) => ({ field, was: undefined, now: text })),
				...gone.map(([field, text]) => ({ field, was: text, now: undefined })),
			],
		},
	];
}

/** What a strings file says, without the notes for translators and the English that it was made from. */
function labelsOf({ folders }: End, language: string): Texts {
	const file = stringsPath(folders.strings, language);
	const entries = file === undefined ? {} : parsed(readFileSync(file, "utf8"));
	return leavesOf(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, partOf(entry, "text")])));
}

function parsed(text: string): object {
	try {
		const value: unknown = JSON.parse(text);
		return value !== null && typeof value === "object" ? value : {};
	} catch {
		return {};
	}
}

/** Every text of a value by its path. */
const leavesOf = (value: unknown): Texts => new Map(leaves(value, ""));
function leaves(value: unknown, path: string): [string, string][] {
	if (typeof value === "string") return [[path, value]];
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}
