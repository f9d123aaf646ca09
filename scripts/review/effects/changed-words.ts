import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { stringsPath } from "../../i18n/strings-file.ts";
import { createMarkdown } from "../../words/markdown.ts";
import { picturesIn } from "../../words/renderers.ts";
import type { End } from "../ends/end.ts";
import type { WordsSort } from "./groups.ts";

/** Which sorts of words differ between two ends; pages last, since they may speak of all else that is new. */
export function changedWords(was: End, now: End): WordsSort[] {
	return [
		...(isDeepStrictEqual(stringsOf(was, now), stringsOf(now, now)) ? [] : ["strings" as const]),
		...(isDeepStrictEqual(was.artWords, now.artWords) ? [] : ["posters" as const]),
		...(isDeepStrictEqual(pagesOf(was), pagesOf(now)) ? [] : ["pages" as const]),
	];
}

/** All that a page of words is drawn from: its text, how far its translation may be trusted, its pictures. */
function pagesOf({ words, folders }: End): unknown {
	const markdown = createMarkdown();
	const states = (file: string) => words.translations.get(file)?.blocks.map(({ state }) => state);
	const pictures = words.pages
		.flatMap((page) => picturesIn(markdown, page))
		.map((file) => path.join(folders.root, file))
		.map((file) => (existsSync(file) ? readFileSync(file) : null));
	return [words.pages.map(({ file, head, body }) => [file, head, body, states(file)]), pictures];
}

function stringsOf({ folders }: End, { facts }: End): unknown {
	return facts?.languages.all.map(({ id }) => {
		const file = stringsPath(folders.strings, id);
		return file === undefined ? undefined : parsed(readFileSync(file, "utf8"));
	});
}

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
};
