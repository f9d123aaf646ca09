import type { PageData } from "../../../../_includes/page-data.ts";
import { makeEdition } from "../../../../scripts/build/edition.ts";
import { wordsRenderer } from "../../../../scripts/build/render-words.ts";
import type { Words } from "../../../../scripts/words/read-words.ts";
import { cityFolders } from "../../../city.ts";
import { testLocale } from "../../make-locale.ts";
import { twoLanguages } from "./two-languages.ts";

/** Draws a page of some words as the site does, by its language and name: of a draft that has such a page, the one with its English beside it. */
export function drawer(words: Words): (language: string, name?: string) => string {
	const renderWords = wordsRenderer(cityFolders, words);
	const edition = makeEdition({
		facts: twoLanguages,
		words,
		renderWords,
		locales: new Map(["en", "es"].map((id) => [id, testLocale(id)])),
		siteUrl: "https://site.example/",
		styles: [],
		printStyle: "/",
		scripts: { site: new Map(), search: "" },
		pictures: new Map(),
		downloads: new Map(),
		cards: new Map(),
		id: "0000000",
		isTrial: false,
	});
	return (language, name = "page") => {
		const shown = edition.shownPages.filter((it) => it.language === language && it.page.name === name);
		const { url = "/", besideOf } = shown.at(-1) ?? {};
		const data: PageData = { page: { url }, language, name, title: "", description: "", besideOf, edition };
		return renderWords(data);
	};
}
