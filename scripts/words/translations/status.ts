import type { Facts } from "../../facts/facts.ts";
import { targetLanguages } from "../../facts/languages.ts";
import type { StaleString, UntranslatedString } from "../../i18n/stale-strings.ts";
import type { Words } from "../read-words.ts";
import { factTexts } from "./fact-texts.ts";
import type { StaleFact } from "./stale-facts.ts";
import { BLOCK_STATES, type BlockState, type TranslatedBlock } from "./translation.ts";

export interface StatusInput {
	words: Words;
	facts: Facts;
	staleFacts: readonly StaleFact[];
	staleStrings: readonly StaleString[];
	untranslatedStrings: readonly UntranslatedString[];
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
	const { words, facts, staleFacts, staleStrings, untranslatedStrings, stringCount } = input;
	const english = words.pages.filter(({ language }) => language === "en");
	const pages = english.map((page) => {
		const translation = words.translations.get(`content/${id}/${page.name}.md`);
		return { page, translation, progress: translation && progressOf(translation.blocks) };
	});
	const texts = factTexts(facts);
	const untranslated = texts.filter(({ words }) => words[id] === undefined);
	const stale = staleFacts.filter(({ language }) => language === id);
	const unwritten = untranslatedStrings.filter(({ language }) => language === id);
	const unwrittenKeys = new Set(unwritten.map(({ key }) => key));
	const strings = staleStrings.filter(({ language, key }) => language === id && !unwrittenKeys.has(key));
	const width = Math.max(...english.map(({ name }) => name.length), "names in facts".length);
	const row = (title: string, percent: number, note: string) =>
		`  ${title.padEnd(width)} ${String(percent).padStart(3)} %${note && `  ${note}`}`;
	return [
		`${name} (${id})`,
		...pages.map(({ page, translation, progress }) =>
			progress
				? row(
						page.name,
						progress.percent,
						[translation?.page.meta.state ?? "", left(progress)].filter(Boolean).join(", "),
					)
				: row(page.name, 0, `not there: npm run translate -- start ${page.name} ${id}`),
		),
		row(
			"strings",
			percentOf(stringCount - strings.length - unwritten.length, stringCount),
			left({ stale: strings.length, untranslated: unwritten.length }),
		),
		row(
			"names in facts",
			percentOf(texts.length - untranslated.length - stale.length, texts.length),
			left({ stale: stale.length, untranslated: untranslated.length }),
		),
		...pages.flatMap(({ page, translation }) =>
			(translation?.blocks ?? []).flatMap(({ state, own, was, english: now }) => {
				if (state === "current") return [];
				const place = `${translation?.page.file}:${own?.line ?? 1}`;
				return changed(
					place,
					state === "stale" ? (was ?? "(not recorded)") : undefined,
					now.text,
					`${page.name} ${id}`,
				);
			}),
		),
		...strings.flatMap(({ file, line, was, now }) => changed(`${file}:${line}`, was, now)),
		...unwritten.flatMap(({ file, line, now }) => changed(`${file}:${line}`, undefined, now)),
		...stale.flatMap(({ key, was, now }) => changed(`_data, ${key}`, was ?? "(not recorded)", now, `facts ${id}`)),
	].join("\n");
}

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
interface Progress extends Record<BlockState, number> {
	/** Full only when nothing is left to do. // => 97 */
	percent: number;
}

/** Counts blocks by their state; references on lines of their own need no translation. */
function progressOf(blocks: readonly Pick<TranslatedBlock, "state" | "english">[]): Progress {
	const texts = blocks.filter(({ english }) => english.text !== "");
	const [current, stale, untranslated] = BLOCK_STATES.map((state) => texts.filter((it) => it.state === state).length);
	return {
		current: current ?? 0,
		stale: stale ?? 0,
		untranslated: untranslated ?? 0,
		percent: percentOf(current ?? 0, texts.length),
	};
}

/** // (199, 200) => 99; (0, 0) => 100 */
const percentOf = (done: number, all: number): number => (all === 0 ? 100 : Math.floor((done / all) * 100));
