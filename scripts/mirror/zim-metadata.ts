import type { Facts } from "../facts/facts.ts";

/** What a Kiwix library shows of a file, by zimwriterfs's options (https://wiki.openzim.org/wiki/Metadata). The day it writes itself. */
export type ZimMetadata = Readonly<
	Record<
		"title" | "description" | "language" | "creator" | "publisher" | "name" | "flavour" | "tags" | "source" | "scraper",
		string
	>
>;

/** As the openZIM project bounds them, in characters. */
const TITLE = 30;
const DESCRIPTION = 80;

/** ISO 639-3 of languages whose tags have two letters; a tag of three letters is of that standard itself. */
const THREE_LETTERS: Partial<Record<string, string>> = {
	ar: "ara",
	en: "eng",
	es: "spa",
	fr: "fra",
	om: "orm",
	ru: "rus",
	so: "som",
	vi: "vie",
	zh: "zho",
};

/** `address` is the site's own. Title and description are in English, as the file's first page is. */
export function zimMetadata({ site, organizations, languages }: Facts, address: string): ZimMetadata {
	const owner = organizations.byId.get(site.owner)?.name.en ?? site.title;
	const published = languages.all.filter((language) => language.published);
	return {
		title: cut(site.title, TITLE),
		description: cut(site.tagline.en, DESCRIPTION),
		language: published.map(({ tag }) => iso6393(tag)).join(","),
		creator: owner,
		publisher: owner,
		name: "wearempls",
		flavour: "maxi",
		tags: "_category:other;_pictures:yes;_videos:no;_details:yes",
		source: address,
		scraper: "wearempls",
	};
}

/** // "mww" => "mww", "so" => "som" */
function iso6393(tag: string): string {
	const [language = tag] = tag.split("-");
	const known = language.length === 3 ? language : THREE_LETTERS[language];
	if (known === undefined)
		throw new Error(`Kiwix needs three letters for the language "${tag}". Add them in scripts/mirror/zim-metadata.ts.`);
	return known;
}

const cut = (text: string, length: number): string =>
	[...text].length <= length ? text : `${[...text].slice(0, length - 1).join("")}…`;
