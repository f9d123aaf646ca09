import { makeEdition } from "../../scripts/build/edition.ts";
import { wordsRenderer } from "../../scripts/build/render-words.ts";
import type { SiteSources } from "../../scripts/build/sources.ts";
import { planSite } from "../../scripts/build/templates/templates.ts";
import type { Folders } from "../../scripts/project/folders.ts";

/** Every page and feed of a site by its address, without artwork, pictures, search or a disk: 0.1 s instead of a build's 15 s. */
export function drawSite({ facts, words, locales }: SiteSources, folders: Folders): Map<string, string> {
	const edition = makeEdition({
		facts,
		words,
		renderWords: wordsRenderer(folders, words),
		locales,
		siteUrl: "https://site.example/",
		styles: [],
		printStyle: "/",
		scripts: { site: new Map([["en", "/site.js"]]), search: "/search.js" },
		pictures: new Map(),
		downloads: new Map(),
		cards: new Map(),
		id: "0000000",
		isTrial: false,
	});
	const planned = planSite(edition);
	const drawn = new Map(planned.map(({ url, draw }) => [url, draw(edition)]));
	// Of two files at one address a build would say so, and no page would be made.
	if (drawn.size < planned.length) throw new Error("Two files of the site have the same address.");
	return drawn;
}
