import type { Language } from "../../facts/schema/language.ts";
import type { Page } from "../page.ts";
import type { Translation } from "./translation.ts";

/** How far a visitor may trust the words of a page that is not in English; said on top of the page. */
export type Trust =
	/** Nobody has reviewed the translation. */
	| { state: "draft" }
	/** A person signed it. */
	| { state: "reviewed"; reviewer: string; reviewed: string }
	/** The page has no translation that may be shown: English stands in for it. */
	| { state: "english" };

/**
 * How far the words of a page may be trusted in a language other than English. English stands in where there is no translation, and where
 * the language's row in languages.json prefers it to a draft.
 */
export function trustOf({ translation: row }: Language, english: Page, translated: Translation | undefined): Trust {
	if (translated === undefined) return { state: "english" };
	const { state, reviewer, reviewed } = translated.page.meta;
	if (state === "reviewed" && reviewer && reviewed) return { state, reviewer, reviewed };
	const kind = english.meta.critical ? "critical" : "other";
	return { state: row?.englishStandsIn.includes(kind) ? "english" : "draft" };
}

/** The same of the strings of a language and of the names in the facts, of which pages made of records consist. */
export function trustOfNames({ translation: row }: Language): Trust {
	return row?.state === "reviewed" && row.reviewer && row.reviewed
		? { state: "reviewed", reviewer: row.reviewer, reviewed: row.reviewed }
		: { state: "draft" };
}
