import type { Localized } from "../../scripts/facts/schema/primitives.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callable } from "./callable.ts";

/** A fact's words in the page's language; where it has none yet, the English, marked as English for screen readers (WCAG 3.1.2). */
export function localize(text: Localized, view: View): Html {
	const own = text[view.language.id];
	return own === undefined ? html`<span lang="en">${text.en}</span>` : html`${own}`;
}

/** The same with the numbers of our lines made to call at a touch. */
export function localizeCallable(text: Localized, view: View): Html {
	const own = text[view.language.id];
	return own === undefined ? html`<span lang="en">${callable(text.en, view)}</span>` : callable(own, view);
}

/** The same as plain text, for attributes. */
export const localizeText = (text: Localized, view: View): string => text[view.language.id] ?? text.en;
