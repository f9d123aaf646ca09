import type { Diagnostic } from "../project/diagnostics.ts";
import { allElements, type SitePage } from "./read-page.ts";
import { type Check, diagnosticAt, type Site } from "./site.ts";

const PROGRAM_WORDS = /\bundefined\b|\bNaN\b|Invalid Date|\[object \w+\]/;
// A reference or a place of a string that nothing filled in. Attributes may hold places for the browser to fill.
const UNFILLED = /:{1,3}[a-z]+(-[a-z]+)*\[|\{[a-z]+\}/;

/** No visitor reads what only a program should: "undefined", an unfilled place, a reference to a fact. */
export const checkLeftovers: Check = (site) => ({
	page: (page) => [...inTexts(site, page), ...inAttributes(site, page)],
});

const inTexts = (site: Site, page: SitePage): Diagnostic[] =>
	page.texts.flatMap(({ text, offset }) => {
		const left = PROGRAM_WORDS.exec(text) ?? UNFILLED.exec(text);
		return left ? [diagnosticAt(site, page, offset, leftover(left[0], text))] : [];
	});

const inAttributes = (site: Site, page: SitePage): Diagnostic[] =>
	allElements(page).flatMap(({ attributes, offset }) =>
		Object.values(attributes).flatMap((value) => {
			const left = PROGRAM_WORDS.exec(value);
			return left ? [diagnosticAt(site, page, offset, leftover(left[0], value))] : [];
		}),
	);

const leftover = (left: string, text: string): string =>
	`the page says "${left}" in "${text.trim().slice(0, 60)}". Fill in the fact or the word that is missing there.`;
