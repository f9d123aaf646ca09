import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { language } from "../facts/schema/language.ts";
import { englishFormats } from "../i18n/format-table.ts";
import { isKnownToIcu, pluralCategories } from "../i18n/icu.ts";
import { stringsPath } from "../i18n/strings-file.ts";
import { type EnglishEntry, PLACEHOLDER, type Words } from "../i18n/words.ts";
import { pathFrom } from "../project/folders.ts";
import { isOwnFolder } from "../search/synonyms.ts";
import { translateStart } from "../words/translations/commands/start.ts";
import { madeFromFile } from "../words/translations/made-from.ts";
import { openWorkbench } from "../words/translations/workbench.ts";
import type { Kind } from "./kind.ts";
import { recordKind } from "./record-kind.ts";

/** The page that every language begins with. */
const FIRST_PAGE = "index";

const row = recordKind({
	list: "languages",
	schema: language,
	given: () => ({
		translation: { state: "draft", reviewer: null, reviewed: null, englishStandsIn: [] },
		published: true,
	}),
	proposals: { tag: ({ id }) => id },
	next: ({ id, tag, englishName }) => [
		`Translate each … in _includes/strings/${id}.json and content/${id}/index.md; until then the English stands in.`,
		...(isKnownToIcu(String(tag))
			? []
			: [
					`The computer does not know how ${englishName} writes dates: translate "formats" in _includes/strings/${id}.json before visitors see it.`,
				]),
		`The next page: npm run translate -- start report ${id}. What is left: npm run translate -- status.`,
		`Visitors are offered the language as soon as this is published. Keep it on a branch until its first pages are translated.`,
	],
});

/** A language: its row, its strings and its first page, each with the English standing in. */
export const languageKind: Kind = {
	...row,
	write(copy, record, now) {
		if (!isOwnFolder({ folder: copy.strings, root: copy.root }))
			throw new Error("This site has no folder _includes/strings of its own. Copy the project's there first.");
		const id = String(record.id);
		const written = row.write(copy, record, now);
		const strings = path.join(copy.strings, `${id}.json`);
		// A language of this id that is there already is told by the check of its row.
		if (stringsPath(copy.strings, id) !== undefined) return written;
		writeFileSync(strings, stringsScaffold(copy.strings, String(record.tag)));
		translateStart(openWorkbench(copy, {}, now), FIRST_PAGE, id);
		const pages = [path.join(copy.content, id, `${FIRST_PAGE}.md`), madeFromFile(copy.content, id, FIRST_PAGE)];
		return [...written, ...[strings, ...pages].map((file) => pathFrom(copy.root, file))];
	},
};

/**
 * A strings file to translate: every string with its English beside it, and … in place of the translation. A language that the computer does
 * not know also gets the table of its months and weekdays, in English to begin with.
 */
function stringsScaffold(strings: string, tag: string): string {
	const file = stringsPath(strings, "en");
	const english: Record<string, EnglishEntry> = file === undefined ? {} : JSON.parse(readFileSync(file, "utf8"));
	const entries = Object.entries(english).map(([key, { text }]) => [
		key,
		{ english: text, text: toTranslate(text, tag) },
	]);
	const formats = isKnownToIcu(tag) ? [] : [["formats", englishFormats]];
	return `${JSON.stringify(Object.fromEntries([...entries, ...formats]), null, "\t")}\n`;
}

const toTranslate = (words: Words, tag: string): Words =>
	typeof words === "string"
		? PLACEHOLDER
		: Object.fromEntries(pluralCategories(tag).map((category) => [category, PLACEHOLDER]));
