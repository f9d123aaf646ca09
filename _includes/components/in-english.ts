import type { Facts } from "../../scripts/facts/facts.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

type Place = Pick<View, "language" | "facts">;

/** English words on a page: marked as such where the page is in another language, for screen readers (WCAG 3.1.2). */
export const inEnglish = (words: string | Html, { language }: Pick<View, "language">): Html =>
	language.id === "en"
		? html`${words}`
		: html`<span lang="en"${language.dir === "rtl" && html` dir="ltr"`}>${words}</span>`;

/** A text in the page's language, with the English names in it marked. // "Wac Department of Civil Rights (Waaxda …)" */
export function markNames(text: string, view: Place): Html {
	if (view.language.id === "en") return html`${text}`;
	return html`${text.split(namesIn(view.facts)).map((part, index) => (index % 2 === 0 ? part : inEnglish(part, view)))}`;
}

const patterns = new WeakMap<object, RegExp>();

function namesIn(facts: Facts): RegExp {
	const known = patterns.get(facts);
	if (known) return known;
	const names = englishNames(facts).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
	// Without any name nothing may match, not the empty text between two letters.
	const pattern = new RegExp(`(?<!\\p{L})(${names.join("|") || "(?!)"})(?!\\p{L})`, "u");
	patterns.set(facts, pattern);
	return pattern;
}

/** The names of the facts in English, longest first. One of a single word may be a word of another language too, and a place has one name in all. */
export const englishNames = ({ site, organizations, resources, hotlines, events, resolutions }: Facts): string[] =>
	[...organizations.all, ...resources.all, ...hotlines.all, ...events.all, ...resolutions.all]
		.map((it) => ("title" in it ? it.title.en : it.name.en))
		.filter((name) => name.includes(" ") && !site.reaches.some(({ area }) => area.name === name))
		.sort((a, b) => b.length - a.length);
