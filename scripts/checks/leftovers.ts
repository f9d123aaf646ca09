import { allElements } from "./read-page.ts";
import type { Check, Found } from "./site.ts";

const PROGRAM_WORDS = /\bundefined\b|\bNaN\b|Invalid Date|\[object \w+\]/;
// A reference or a place of a string that nothing filled in. Attributes may hold places for the browser to fill.
const UNFILLED = /:{1,3}[a-z]+(-[a-z]+)*\[|\{[a-z]+\}/;

/** No visitor reads what only a program should: "undefined", an unfilled place, a reference to a fact. */
export const checkLeftovers: Check = () => ({
	page: (page) => [
		...page.texts.flatMap(({ text, offset }) => leftover(PROGRAM_WORDS.exec(text) ?? UNFILLED.exec(text), offset)),
		...allElements(page).flatMap(({ attributes, offset }) =>
			Object.values(attributes).flatMap((value) => leftover(PROGRAM_WORDS.exec(value), offset)),
		),
	],
});

function leftover(found: RegExpExecArray | null, offset: number): Found[] {
	const text = found?.input.trim().slice(0, 60);
	const message = `the page says "${found?.[0]}" in "${text}". Fill in the fact or the word that is missing there.`;
	return found ? [{ offset, message }] : [];
}
