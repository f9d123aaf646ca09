/** A kind of file that may lie among the sources of a site. */
export interface SourceKind {
	/** The folder of the sources that it is in. */
	folder: string;
	/** In words, with an example. */
	what: string;
	/** Where it lies, from the site's root. */
	place: RegExp;
	/** Whether editors change it; the rest is the look. */
	isEdited: boolean;
}

/** The folders of the site's sources. */
export const SOURCE_FOLDERS = ["_data", "content", "_includes", "assets"] as const;

/** Folders within, none of them hidden. */
const FOLDERS = String.raw`([^./][^/]*\/)*`;
const NAME = "[^./][^/]*";
const kind = (folder: string, what: string, place: string, isEdited = true): SourceKind => ({
	folder,
	what,
	place: new RegExp(`^${folder}/${place}$`),
	isEdited,
});

/** All that may lie in these folders. Whatever is not here is an error, and what is not code here is never run. */
export const SOURCE_KINDS: readonly SourceKind[] = [
	kind("_data", "facts (_data/hours.json)", `(${NAME}/)?${NAME}\\.json`),
	kind("_data", "whole texts (_data/resolutions/welcome.txt)", `${NAME}/${NAME}\\.txt`),
	kind("content", "pages of words (content/en/rights.md)", `${NAME}/${FOLDERS}${NAME}\\.md`),
	kind(
		"content",
		"the English that translations were made from (content/es/.english/rights.json)",
		`${NAME}/\\.english/${FOLDERS}${NAME}\\.json`,
	),
	kind("_includes", "buttons, labels and synonyms (_includes/strings/es.json)", `strings/(synonyms/)?${NAME}\\.json`),
	kind(
		"_includes",
		"layouts and components (_includes/layouts/page.ts)",
		`((layouts|components)/)?${NAME}\\.ts`,
		false,
	),
	kind("assets", "pictures (assets/images/lake.jpg)", `images/${FOLDERS}${NAME}\\.(jpe?g|png|webp|avif|svg)`),
	kind("assets", "files to download (assets/files/minutes.pdf)", `files/${NAME}\\.(pdf|docx)`),
	kind("assets", "words of posters (assets/art/words/es.json)", `art/words/${NAME}\\.json`),
	kind("assets", "drawings of posters (assets/art/sign.typ)", `art/${NAME}\\.(typ|svg)`, false),
	kind("assets", "styles (assets/styles/site.css)", `styles/${NAME}\\.css`, false),
	kind("assets", "scripts of pages (assets/browser/site.ts)", `browser/${FOLDERS}${NAME}\\.ts`, false),
];

/** What systems and editors leave behind, and nothing reads. */
export const isLitter = (file: string): boolean =>
	/(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\._[^/]*|[^/]*~)$/.test(file);

/** Whether a file holds facts, words or a picture: what people edit. */
export const isEdited = (file: string): boolean =>
	SOURCE_KINDS.some(({ place, isEdited: edited }) => edited && place.test(file));
