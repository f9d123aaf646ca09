import type { Token } from "markdown-it";
import { clockBehind } from "../facts/clock-behind.ts";
import type { Facts } from "../facts/facts.ts";
import type { Language } from "../facts/schema/language.ts";
import { monthNames } from "../i18n/strings.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { LONGEST } from "../project/limits.ts";
import { createMarkdown } from "./markdown.ts";
import type { Page } from "./page.ts";
import { type Place, readFolder, strayPages } from "./read-pages.ts";
import { datePattern } from "./rules/prose-number-rule.ts";
import type { RuleContext } from "./rules/rule.ts";
import { PAGE_RULES } from "./rules/rules.ts";
import { readTranslations } from "./translations/read-translations.ts";
import type { Translation } from "./translations/translation.ts";
import { translationWarnings } from "./translations/warnings.ts";

export interface Words {
	pages: readonly Page[];
	/** The words of each page as they were parsed, by file. */
	tokensOf: ReadonlyMap<string, readonly Token[]>;
	/** What each page that is not in English is worth, by file. */
	translations: ReadonlyMap<string, Translation>;
	diagnostics: readonly Diagnostic[];
	warnings: readonly Diagnostic[];
}

/**
 * Reads every page of every published language and judges it against the facts. Nothing is thrown: all errors come back.
 * `today` is the real day, whatever day the site is built for. Where some records of the facts have errors, no reference is said to lead nowhere.
 */
export function readWords(
	place: Place,
	facts: Facts,
	{ today = facts.siteDate, areFactsWhole = true }: { today?: string; areFactsWhole?: boolean } = {},
): Words {
	const diagnostics: Diagnostic[] = [];
	const warnings: Diagnostic[] = [];
	const published = facts.languages.all.filter((language) => language.published);
	const ids = published.map(({ id }) => id);
	// An address keeps its meaning when a language is published.
	const tongues = facts.languages.all.map(({ id }) => id);
	const pages = ids.flatMap((id) => readFolder(place, id, tongues, diagnostics));
	const unread = new Set(diagnostics.map(({ file }) => file));
	diagnostics.push(...strayPages(place, ids));
	const markdown = createMarkdown();
	const reviews = pages.flatMap(({ meta: { reviewed } }) => reviewed ?? []);
	const behind = clockBehind(reviews, { root: place.root, today, timeZone: facts.site.timeZone });
	const { file } = pages.find(({ meta: { reviewed } }) => reviewed === behind?.newest) ?? {};
	if (behind && file) diagnostics.push({ file, line: 1, column: 1, message: behind.message });
	const context: RuleContext = {
		...place,
		datesOf: datesOf(place, published),
		facts,
		areFactsWhole,
		today: behind?.newest ?? today,
		unread,
		pages,
		pageOf: new Map(pages.map((page) => [page.file, page])),
		tokensOf: new Map(pages.map((page) => [page.file, markdown.parse(page.body, {})])),
	};
	for (const page of pages) {
		const tokens = context.tokensOf.get(page.file) ?? [];
		const diagnostic = tooMuch(page, tokens);
		diagnostics.push(...(diagnostic ? [diagnostic] : PAGE_RULES.flatMap((rule) => rule(page, tokens, context))));
	}
	const translations = readTranslations(place, context, diagnostics);
	warnings.push(...translationWarnings(translations));
	return { pages, tokensOf: context.tokensOf, translations, diagnostics, warnings };
}

/** None of a language whose strings cannot be read: that is told by who checks them. */
function datesOf({ strings }: Place, languages: readonly Language[]): Map<string, RegExp> {
	return new Map(
		languages.flatMap(({ id, tag }): [string, RegExp][] => {
			if (id === "en" || strings === undefined) return [];
			try {
				return [[id, datePattern(monthNames(strings, id, tag))]];
			} catch {
				return [];
			}
		}),
	);
}

const PARTS = new Set(["directive_inline", "directive_block", "directive_container_open", "link_open", "image"]);

/** Why a page is too much to be judged part by part; undefined if it is not. Deeper levels would be left out of it without a word. */
function tooMuch({ file, bodyLine }: Page, tokens: readonly Token[]): Diagnostic | undefined {
	const parts = tokens.flatMap((token) => [token, ...(token.children ?? [])]).filter(({ type }) => PARTS.has(type));
	if (parts.length > LONGEST.parts) {
		const message = `the page has ${parts.length} references, links and pictures, and at most ${LONGEST.parts} are read. Divide it into several pages.`;
		return { file, line: 1, column: 1, message };
	}
	// A list and its item are two levels.
	const deep = tokens.find(({ level }) => level > 2 * LONGEST.levels);
	const message = `more than ${LONGEST.levels} lists, quotations or folds stand one within the other here. Take some of them out.`;
	return deep && { file, line: bodyLine + 1 + (deep.map?.[0] ?? 0), column: 1, message };
}
