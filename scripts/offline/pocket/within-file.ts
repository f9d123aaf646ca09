import { type Html, raw } from "../../project/html.ts";

// Only the project's own components and Markdown come here, so every link is written in this form.
const LINK = /<a ([^>]*?)href="([^"]*)"([^>]*)>(.*?)<\/a>/gs;
const FOR_SEARCH = / data-pagefind-[a-z]+(="[^"]*")?/g;

/** Markup whose ids, unique on their own page, are unique in a file of many pages. // ("find-a-lawyer", "es-rights") => "es-rights-find-a-lawyer" */
export const ownIds = ({ markup }: Html, prefix: string): Html =>
	raw(markup.replace(/(<[a-z][^<>]*) id="([^"]*)"/g, `$1 id="${prefix}-$2"`).replace(FOR_SEARCH, ""));

/**
 * Markup that leads nowhere but within its own file: links to pages of the site become links to their parts in the file, or plain words; addresses of
 * others are written out. Numbers to call and to write to stay.
 */
export function withinFile(markup: string, languages: readonly string[]): string {
	const ids = new Set([...markup.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
	return markup.replace(LINK, (link, before: string, address: string, after: string, words: string) => {
		if (/^(tel|sms|mailto):/.test(address)) return link;
		if (/^https?:/.test(address)) return written(words, address);
		const [page, part] = partOf(address, languages);
		const id = [part, page].find((it) => ids.has(it));
		return id === undefined ? words : `<a ${before}href="#${id}"${after}>${words}</a>`;
	});
}

/** The ids of a page and of its part in the file. // "/es/rights/#find" => ["es-rights", "es-rights-find"]; "#es-rights" => ["es-rights", "es-rights"] */
function partOf(address: string, languages: readonly string[]): [page: string, part: string] {
	const [path = "", fragment = ""] = address.split("#");
	if (path === "") return [fragment, fragment];
	const names = path.split("/").filter((name) => name !== "");
	const isLocal = languages.includes(names[0] ?? "");
	const page = `${isLocal ? names[0] : "en"}-${names.slice(isLocal ? 1 : 0).join("-")}`;
	return [page, `${page}-${fragment}`];
}

/** Words with the address after them, as one would type it. */
const written = (words: string, address: string): string => {
	const typed = address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
	return words.includes(typed) ? words : `${words} <small dir="ltr">${typed}</small>`;
};
