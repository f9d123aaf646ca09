import type { Facts } from "../facts/facts.ts";

/** As the openZIM project bounds them, in graphemes: letters as a reader counts them. */
const TITLE = 30;
const DESCRIPTION = 80;
const LONG_DESCRIPTION = 4000;

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

/**
 * What a Kiwix library shows of a file, by zimwriterfs's options (https://wiki.openzim.org/wiki/Metadata). The day it writes itself, by
 * the clock of the machine. `address` is the site's own. Title and descriptions are in English, as the file's first page is.
 */
export function zimMetadata({ site, organizations, languages }: Facts, address: string) {
	const owner = organizations.byId.get(site.owner)?.name.en ?? site.title;
	const published = languages.all.filter((language) => language.published);
	return {
		name: site.shortName,
		title: cut(site.title, TITLE),
		creator: owner,
		publisher: owner,
		description: cut(site.tagline.en, DESCRIPTION),
		longDescription: cut(site.statement.en, LONG_DESCRIPTION),
		language: published.map(({ tag }) => iso6393(tag)).join(","),
		license: site.licenses.content.spdx,
		tags: "_category:other;_pictures:yes;_videos:no;_details:yes",
		flavour: "maxi",
		source: address,
		scraper: site.shortName,
	};
}

export type ZimMetadata = Readonly<ReturnType<typeof zimMetadata>>;

/** // "mww" => "mww", "so" => "som" */
function iso6393(tag: string): string {
	const [language = tag] = tag.split("-");
	const known = language.length === 3 ? language : THREE_LETTERS[language];
	if (known === undefined)
		throw new Error(
			`Kiwix needs three letters for the language "${tag}". Add them in scripts/offline/zim-metadata.ts.`,
		);
	return known;
}

function cut(text: string, length: number): string {
	const graphemes = [...new Intl.Segmenter("en").segment(text)].map(({ segment }) => segment);
	return graphemes.length <= length ? text : `${graphemes.slice(0, length - 1).join("")}…`;
}
