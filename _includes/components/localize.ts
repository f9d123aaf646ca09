import { displayNumber } from "../../scripts/facts/phone.ts";
import type { Localized } from "../../scripts/facts/schema/primitives.ts";
import type { LocalText } from "../../scripts/i18n/locale.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { markNames } from "./in-english.ts";

/** A fact's words in the page's language; where it has none yet, the English, marked as English for screen readers (WCAG 3.1.2). */
export const localize = (text: Localized, view: Pick<View, "say" | "language" | "facts">): Html =>
	shown(view.say(text), view);

/** The same with the numbers of our lines made to call at a touch. */
export const localizeCallable = (text: Localized, view: View): Html =>
	shown(view.say(text), view, (words) => callable(words, view));

/** Words of a fact as markup: English among words of another language is marked, a stale text has the English of today after it. */
export function shown(
	{ text, lang, stale }: LocalText,
	view: Pick<View, "language" | "facts">,
	show: (words: string, isOwn: boolean) => Html = (words, isOwn) => (isOwn ? markNames(words, view) : html`${words}`),
): Html {
	const { language } = view;
	const english = (words: Html) => html`<span lang="en" dir="ltr">${words}</span>`;
	if (lang !== language.tag) return english(show(text, false));
	return stale === undefined ? show(text, true) : html`${show(text, true)} ${english(html`(${show(stale, false)})`)}`;
}

/** A fact's text with the numbers of our lines in it made to call at a touch. // "If you are in danger, call 911." */
function callable(text: string, { facts }: View): Html {
	const numbers = new Map(
		facts.hotlines.all.flatMap((line) => line.numbers.map((number) => [displayNumber(number), number])),
	);
	return html`${text.split(/(?<![\d-])(\d{3}(?:-\d{3}-\d{4})?)(?![\d-])/).map((part) => {
		const number = numbers.get(part);
		return number ? callLink(number) : part;
	})}`;
}
