import { makeFormats } from "../../i18n/formats.ts";
import { icuWords } from "../../i18n/icu.ts";

/** What makeFormats asks for in English. A review is for staff, so it needs no other language, nor strings that may be broken just now. */
const TIMES: Readonly<Record<string, string>> = {
	"time.noon": "noon",
	"time.midnight": "midnight",
	"time.span": "{opens} to {closes}",
	"time.there": "{zone} time: {time}",
};

/** Dates, times and counts in English, as the site writes them. */
export const ENGLISH = makeFormats(icuWords("en"), (key, values = {}) =>
	(TIMES[key] ?? key).replace(/\{(\w+)\}/g, (_, place: string) => values[place] ?? ""),
);

/** // (["311"]) => "311"; (["a", "b", "c"]) => "a, b and c" */
export const listInWords = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** // (1, "page") => "1 page"; (14, "page") => "14 pages" */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
	`${ENGLISH.count(count)} ${count === 1 ? noun : plural}`;

/** // => "“Know your rights”" */
export const quoted = (text: string): string => `“${shortened(text)}”`;

const LONGEST = 160;

/** One line of text, cut where nobody reads on. */
export function shortened(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** // "the line" => "The line" */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
