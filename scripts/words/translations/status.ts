import type { Facts } from "../../facts/facts.ts";
import { targetLanguages } from "../../facts/languages.ts";
import type { UnfinishedString } from "../../i18n/unfinished-strings.ts";
import type { Words } from "../read-words.ts";
import { factTexts } from "./fact-texts.ts";
import type { StaleFact } from "./stale-facts.ts";
import type { TranslatedBlock } from "./translation.ts";

export interface StatusInput {
	words: Words;
	facts: Facts;
	staleFacts: readonly StaleFact[];
	strings: readonly UnfinishedString[];
	/** How many strings a language has to have. */
	stringCount: number;
}

/** What is left to translate: a line for each page, the old and the new English of each part that changed, and how to go on. */
export function statusText(input: StatusInput): string {
	return targetLanguages(input.facts)
		.map(({ id, englishName }) => languageStatus(id, englishName, input))
		.join("\n\n");
}

function languageStatus(id: string, name: string, input: StatusInput): string {
	const { words, facts, staleFacts, strings, stringCount } = input;
	const english = words.pages.filter(({ language }) => language === "en");
	const pages = english.map((page) => ({
		page,
		translation: words.translations.get(`content/${id}/${page.name}.md`),
	}));
	const texts = factTexts(facts);
	const untranslated = texts.filter(({ words }) => words[id] === undefined);
	const stale = staleFacts.filter(({ language }) => language === id);
	const own = strings.filter(({ language }) => language === id);
	const [redo, unwritten] = [own.filter((it) => it.isTranslated), own.filter((it) => !it.isTranslated)];
	const width = Math.max(...english.map(({ name }) => name.length), "names in facts".length);
	const row = (title: string, { percent, ...rest }: Progress, state = "") => {
		const note = [state, left(rest)].filter(Boolean).join(", ");
		return `  ${title.padEnd(width)} ${String(percent).padStart(3)} %${note && `  ${note}`}`;
	};
	return [
		`${name} (${id})`,
		...pages.map(({ page: { name }, translation }) =>
			translation
				? row(name, progressOf(translation.blocks), translation.page.meta.state)
				: row(name, NOT_THERE, `not there: npm run translate -- start ${name} ${id}`),
		),
		row("strings", progress(stringCount, redo.length, unwritten.length)),
		row("names in facts", progress(texts.length, stale.length, untranslated.length)),
		...pages.flatMap(({ page, translation }) =>
			(translation?.blocks ?? []).flatMap(({ state, own, was, english: now }) => {
				if (state === "current") return [];
				const then = state === "stale" ? (was ?? "(not recorded)") : undefined;
				return changed(`${translation?.page.file}:${own?.line ?? 1}`, then, now.text, `${page.name} ${id}`);
			}),
		),
		...redo.flatMap(({ file, line, was, now }) => changed(`${file}:${line}`, was, now)),
		...unwritten.flatMap(({ file, line, now }) => changed(`${file}:${line}`, undefined, now)),
		...stale.flatMap(({ key, was, now }) => changed(`_data, ${key}`, was ?? "(not recorded)", now, `facts ${id}`)),
	].join("\n");
}

const NOT_THERE: Progress = { stale: 0, untranslated: 0, percent: 0 };

const left = ({ stale, untranslated }: Pick<Progress, "stale" | "untranslated">): string =>
	[stale && `${stale} to redo`, untranslated && `${untranslated} to translate`].filter(Boolean).join(", ");

/** The old and the new English of one part. */
const changed = (place: string, was: string | undefined, now: string, done?: string): string[] => [
	"",
	`  ${place}`,
	...(was === undefined ? [] : [`    English then: ${was}`]),
	`    English now:  ${now}`,
	...(done === undefined ? [] : [`    When translated: npm run translate -- done ${done}`]),
];

/** How much of a page, or of anything, is translated from the English of today. */
interface Progress {
	stale: number;
	untranslated: number;
	/** Full only when nothing is left to do. // => 97 */
	percent: number;
}

/** Counts blocks by their state; references on lines of their own need no translation. */
function progressOf(blocks: readonly Pick<TranslatedBlock, "state" | "english">[]): Progress {
	const texts = blocks.filter(({ english }) => english.text !== "");
	return progress(
		texts.length,
		texts.filter(({ state }) => state === "stale").length,
		texts.filter(({ state }) => state === "untranslated").length,
	);
}

/** // (200, 1, 0) => 99 %; (0, 0, 0) => 100 % */
const progress = (all: number, stale: number, untranslated: number): Progress => ({
	stale,
	untranslated,
	percent: all === 0 ? 100 : Math.floor(((all - stale - untranslated) / all) * 100),
});
