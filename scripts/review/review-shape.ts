// What `npm run review -- --json` prints. A field may be added; none changes its meaning without a new `version`.

/** The chapters of a review, in the order of what matters most to a visitor. */
export const CHAPTERS = [
	"alerts",
	"numbers",
	"hours",
	"critical-words",
	"addresses",
	"events",
	"resolutions",
	"other-facts",
	"other-words",
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** What happened to a thing. */
export type Happening = "added" | "changed" | "removed" | "renamed";

/** Whatever changed, in one sentence or more, with where visitors see it. */
export interface Item {
	chapter: Chapter;
	happening: Happening;
	/** What it is: a file of facts and a record's id, or a file of words. // => "hours/city-311", "content/en/rights.md" */
	what: string;
	/** Plain text, not yet escaped for Markdown. */
	sentences: string[];
	/** The fields of a record that changed. */
	fields: FieldChange[];
	/** undefined if the new end has errors. */
	shown?: Shown;
}

/** An item, and by which readings of a drawing it is told who shows it, as `Watch` notes them. */
export interface Told {
	item: Item;
	reads: string[];
}

/** One field of a record at both ends; undefined where it is not there. */
export interface FieldChange {
	/** From the record on. // => "numbers", "name.es" */
	field: string;
	was: unknown;
	now: unknown;
}

/** The kinds of finished files that people use. Pages count by what their body shows, the others by their bytes. */
export const FORMS = ["pages", "posters", "calendars", "contactCards", "feeds", "dataFiles", "cards"] as const;
export type Form = (typeof FORMS)[number];

/** Where visitors see a change: addresses of finished files that differ with it, by their form, in the order of the alphabet. */
export interface Shown extends Record<Form, string[]> {
	/** The languages of the pages, in the order of languages.json. */
	languages: string[];
}

/** A page that is not the same at both ends. */
export interface ChangedPage {
	url: string;
	title: string;
	language: string;
	happening: "added" | "changed" | "removed";
	/** Whether somebody may read it in need. */
	critical: boolean;
}

/** How many parts of one language go stale with this change. */
export interface LanguageStaleness {
	language: string;
	name: string;
	/** Blocks of pages, by the page's name. */
	pages: { page: string; stale: number; untranslated: number }[];
	/** Names and texts in the facts. */
	facts: number;
	/** Buttons and labels. */
	strings: number;
	/** Whether its posters are in English until their words are translated anew. */
	posters: boolean;
}

/** A picture of assets/images. */
export interface PictureChange {
	file: string;
	happening: "added" | "changed" | "removed";
}

/** One thing to do next: a sentence, and what to type or to write for it. */
export interface Step {
	sentence: string;
	/** To type in a terminal. */
	command?: string;
	/** Where to write, and what. */
	place?: string;
	lines?: string;
}

export interface Review {
	version: 1;
	/** What the working tree is held against; the commit where the two parted. */
	base: { name: string; commit: string };
	/** The day for which both ends are drawn. */
	siteDate: string;
	/** The name that the foot of each page will have. // => "3f9a21c" */
	edition: string;
	/** What could not be compared, in sentences. */
	notes: string[];
	/** Errors of the new end, as `npm run check` names them. */
	diagnostics: number;
	items: Item[];
	/** All that visitors see of the whole change; undefined if the new end has errors. */
	shown?: Shown;
	/** First those whose words or facts are read in need, then the others, by address. */
	pages: ChangedPage[];
	/** The English name of each language by its id. */
	languages: Record<string, string>;
	staleness: LanguageStaleness[];
	pictures: PictureChange[];
	steps: Step[];
	/** Files of the look, the code, the tests and the documents; `runs` names those that can run or that guard the site, guards first. */
	code: { files: number; byFolder: Record<string, number>; runs: string[] };
}
