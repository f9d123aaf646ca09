import { readdir } from "node:fs/promises";
import path from "node:path";
import { render as eventPage } from "../../_includes/layouts/event.11ty.ts";
import { render as page } from "../../_includes/layouts/page.11ty.ts";
import { render as resolutionPage } from "../../_includes/layouts/resolution.11ty.ts";
import type { PageData } from "../../_includes/page-data.ts";
import { inEachLanguage } from "../../scripts/facts/in-each-language.ts";
import { recordAddress } from "../../scripts/facts/ledger/record-address.ts";
import { type Folders, projectRoot } from "../../scripts/project/folders.ts";
import { makeEdition } from "../../scripts/site/edition.ts";
import type { Material } from "../../scripts/site/material.ts";
import { wordsRenderer } from "../../scripts/site/render-words.ts";
import { localUrl } from "../../scripts/words/local-url.ts";

/** What a template of a whole feed exports. */
interface Feed {
	data: { pagination?: unknown };
	render(data: Pick<PageData, "edition">): string;
}

const FEEDS = path.join(projectRoot, "content/feeds");
const feeds: [string, Feed][] = await Promise.all(
	(await readdir(FEEDS))
		// The list of pages comes from Eleventy.
		.filter((name) => name.endsWith(".ts") && !name.startsWith("sitemap"))
		.map(async (name): Promise<[string, Feed]> => [name, (await import(path.join(FEEDS, name))) as Feed]),
);

/** Every page and feed of a site by its address, by the layouts themselves, without artwork, pictures, search or a disk: 0.1 s instead of a build's 15 s. */
export function drawSite({ facts, words, locales }: Material, folders: Folders): Map<string, string> {
	const renderWords = wordsRenderer(folders, words);
	const edition = makeEdition({
		facts,
		words,
		renderWords,
		locales,
		siteUrl: "https://site.example/",
		styles: [],
		scripts: { site: new Map([["en", "/site.js"]]), search: "/search.js" },
		pictures: new Map(),
		downloads: new Map(),
		cards: new Map(),
		id: "0000000",
		isTrial: false,
	});
	const made = new Map<string, string>();
	const dataOf = (url: string, stem: string): PageData => ({
		page: { url, inputPath: `content${stem}.md`, fileSlug: path.basename(stem), filePathStem: stem },
		content: "",
		title: "",
		description: "",
		edition,
	});
	for (const { url, language, name, meta } of words.pages) {
		const { title, description, critical } = meta;
		const data: PageData = {
			...dataOf(url, `/${language}/${name}`),
			title,
			description,
			...(critical !== undefined && { critical }),
		};
		made.set(url, page({ ...data, content: renderWords(data) }));
	}
	for (const { language, it } of inEachLanguage(facts.events.all, facts)) {
		const url = localUrl(language, recordAddress("events", it.id));
		made.set(url, eventPage({ ...dataOf(url, "/records/event"), language, record: it, title: it.id }));
	}
	for (const { language, it } of inEachLanguage(facts.resolutions.all, facts)) {
		const url = localUrl(language, recordAddress("resolutions", it.id));
		made.set(url, resolutionPage({ ...dataOf(url, "/records/resolution"), language, record: it, title: it.id }));
	}
	for (const [name, { data, render }] of feeds) if (data.pagination === undefined) made.set(name, render({ edition }));
	return made;
}
