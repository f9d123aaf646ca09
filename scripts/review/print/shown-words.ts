import { counted, listInWords } from "../facts/english.ts";
import type { Form, Shown } from "../review-shape.ts";

const NOUNS: readonly (readonly [form: Exclude<Form, "pages">, one: string, many: string])[] = [
	["posters", "poster or sign", "posters and signs"],
	["calendars", "calendar", "calendars"],
	["contactCards", "contact-card file", "contact-card files"],
	["feeds", "feed", "feeds"],
	["cards", "picture for social networks", "pictures for social networks"],
	["dataFiles", "file of open data", "files of open data"],
];

/** // => "14 pages in 4 languages, 4 posters and signs and 2 calendars"; undefined if it is nowhere to be seen */
export function shownInWords(shown: Shown): string | undefined {
	const { pages, languages } = shown;
	const spoken = languages.length > 1 ? ` in ${counted(languages.length, "language")}` : "";
	const parts = [
		...(pages.length > 0 ? [`${counted(pages.length, "page")}${spoken}`] : []),
		...NOUNS.flatMap(([form, one, many]) => (shown[form].length > 0 ? [counted(shown[form].length, one, many)] : [])),
	];
	return parts.length === 0 ? undefined : listInWords(parts);
}

/** // => "Visitors see it on 14 pages in 4 languages and 4 posters and signs." */
export function shownSentence(shown: Shown): string {
	const words = shownInWords(shown);
	if (words === undefined) return "No page or file shows it.";
	return shown.pages.length > 0 ? `Visitors see it on ${words}.` : `It is in ${words}, and on no page.`;
}
