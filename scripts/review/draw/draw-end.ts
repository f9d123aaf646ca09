import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isCritical, languageOfUrl } from "../../../_includes/page-data.ts";
import { type Edition, makeEdition } from "../../build/edition.ts";
import { wordsRenderer } from "../../build/render-words.ts";
import type { Style } from "../../build/styles.ts";
import type { SiteFile } from "../../build/templates/template.ts";
import { planSite } from "../../build/templates/templates.ts";
import type { Facts } from "../../facts/facts.ts";
import { readLocales } from "../../i18n/locale.ts";
import type { Picture } from "../../pictures/picture.ts";
import { keyOf } from "../../pictures/remember.ts";
import { placeholderUrl } from "../../urls/site-url.ts";
import { createMarkdown } from "../../words/markdown.ts";
import { picturesIn } from "../../words/renderers.ts";
import { readStaleFacts } from "../../words/translations/stale-facts.ts";
import type { End } from "../end.ts";
import type { LooksOf } from "./poster-press.ts";
import { type DrawnFile, pictureAt, planSheets } from "./sheets.ts";
import { makeWatch, type Watch, watchedFacts, watchedLocale } from "./watch.ts";

/** The finished site by address. */
export type DrawnSite = ReadonlyMap<string, DrawnFile>;

interface Studio {
	styles: readonly Style[];
	looksOf: LooksOf;
}

/** An end whose facts can be drawn. */
export type Drawable = End & { facts: Facts };

/**
 * Draws a site as a build would, but for what costs time and tells nothing: the pictures' bytes, the search, the scripts. Drawings have
 * a file that says what they look like. Throws where facts and words do not fit together.
 */
export function drawEnd({ folders, words, artWords, facts: written }: Drawable, studio: Studio): DrawnSite {
	const watch = makeWatch();
	const facts = watchedFacts(written, watch);
	const read = readLocales(facts, folders.strings, readStaleFacts(folders, written).texts);
	const locales = new Map([...read].map(([id, locale]) => [id, watchedLocale(locale, watch)]));
	const { files, previews, ...sheets } = planSheets({ facts, artWords, locales }, studio.looksOf, watch);
	const edition = makeEdition({
		...sheets,
		facts,
		words,
		renderWords: wordsRenderer(folders, words),
		locales,
		siteUrl: placeholderUrl(facts.site),
		styles: studio.styles,
		printStyle: "/",
		scripts: { site: new Map([["en", "/scripts/site.js"]]), search: "/scripts/search.js" },
		pictures: new Map([...previews, ...wordsPictures({ folders, words }, watch)]),
		// Each build has an id of its own, which would make every page another.
		id: "0000000",
		isTrial: false,
	});
	const watched = watchedEdition(edition, watch);
	// A draft with its English beside it changes when the draft does.
	const planned = planSite(watched).filter(({ page }) => page?.(edition).besideOf === undefined);
	return new Map([...planned.map((file) => drawFile(file, watched, watch)), ...files]);
}

function drawFile(file: SiteFile, edition: Edition, watch: Watch): [string, DrawnFile] {
	const page = file.page?.(edition);
	const language = page === undefined ? "en" : languageOfUrl(page);
	const { made: content, reads } = watch.during(() => {
		watch.note(`languages/${language}`, "published");
		if (file.source !== undefined) watch.note(file.source, "words");
		if (page?.name !== undefined)
			for (const id of ["en", language]) watch.note(`content/${id}/${page.name}.md`, "words");
		return file.draw(edition);
	});
	const critical = page !== undefined && isCritical(page);
	return [file.url, { content, title: page?.title ?? "", language, critical, reads }];
}

/** An edition that also notes which pages are named on others, and how far translations may be trusted. */
function watchedEdition(edition: Edition, { over, note }: Watch): Edition {
	const summaries = new Map(
		[...edition.facts.languages.byId.keys()].map((language) => {
			const pages = [...edition.pagesIn(language)];
			return [
				language,
				new Map(pages.map(([name, it]) => [name, over(it, `content/${it.isEnglish ? "en" : language}/${name}.md`)])),
			];
		}),
	);
	return {
		...edition,
		pagesIn: (language) => summaries.get(language) ?? new Map(),
		trustOf: (language, name) => {
			note(`languages/${language}`, "translation");
			return edition.trustOf(language, name);
		},
	};
}

/** The pictures of the words; each new content has another address, as in a build. */
function wordsPictures({ folders, words }: Pick<End, "folders" | "words">, { over }: Watch): [string, Picture][] {
	const markdown = createMarkdown();
	const files = new Set(words.pages.flatMap((page) => picturesIn(markdown, page)));
	return [...files].flatMap((file): [string, Picture][] => {
		const source = path.join(folders.root, file);
		if (!existsSync(source)) return [];
		return [[source, over(pictureAt(`/images/${keyOf(file, readFileSync(source))}`), file)]];
	});
}
