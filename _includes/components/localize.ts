import type { Localized } from "../../scripts/facts/schema/primitives.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { withEnglish } from "../../scripts/words/translations/stale-facts.ts";
import type { View } from "../view.ts";
import { callable } from "./callable.ts";

/** A fact's words in the page's language; where it has none yet, the English, marked as English for screen readers (WCAG 3.1.2). */
export const localize = (text: Localized, view: View): Html => inParts(text, view, (words) => html`${words}`);

/** The same with the numbers of our lines made to call at a touch. */
export const localizeCallable = (text: Localized, view: View): Html =>
	inParts(text, view, (words) => html`${callable(words, view)}`);

/** The same as plain text, for attributes. */
export const localizeText = (text: Localized, view: View): string => text[view.language.id] ?? text.en;

function inParts(text: Localized, { language }: View, show: (words: string) => Html): Html {
	const own = text[language.id];
	const english = (words: string) => html`<span lang="en" dir="ltr">${show(words)}</span>`;
	if (own === undefined) return english(text.en);
	// A translation that is stale has the English of today after it.
	const stale = withEnglish("", text.en);
	return language.id !== "en" && own.endsWith(stale)
		? html`${show(own.slice(0, -stale.length))} ${english(stale.trim())}`
		: show(own);
}
