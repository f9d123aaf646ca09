import { escapeMarkdown, inCode } from "../../project/escape-markdown.ts";
import { counted } from "../facts/english.ts";
import { CHAPTERS, type ChangedPage, type Chapter, type Item, type Review } from "../review-shape.ts";
import { codeLines, listLines, pictureLines, stepLines } from "./closing.ts";
import { shownInWords, shownSentence } from "./shown-words.ts";

const TITLES: Readonly<Record<Chapter, string>> = {
	alerts: "Alerts and emergency",
	numbers: "Numbers to call",
	hours: "Hours",
	"critical-words": "Words of pages read in need",
	addresses: "Addresses",
	events: "Events",
	resolutions: "Resolutions",
	"other-facts": "Other facts",
	"other-words": "Other words",
};

/** More than anybody reads under one heading, or in one list of pages; the rest is counted. */
const [MOST_ITEMS, MOST_PAGES] = [25, 40];

/** A review as a comment of a pull request. `preview` is where the changed site can be looked at. */
export function reviewMarkdown(review: Review, preview?: string): string {
	const against = `${escapeMarkdown(review.base.name)} (${review.base.commit.slice(0, 7)})`;
	const { items, pictures, staleness, code, notes, diagnostics } = review;
	if (items.length + pictures.length + staleness.length + code.files + notes.length + diagnostics === 0)
		return `Nothing changed since ${against}.\n`;
	const blocks = [
		"## What this change means",
		headline(review, against),
		...codeLines(review),
		...notes.map(escapeMarkdown),
		...CHAPTERS.flatMap((chapter) => chapterLines(chapter, items)),
		...pictureLines(pictures),
		...stepLines(review.steps),
		...pageLines(review, preview),
		`When this is live, the foot of each page says **Edition ${review.edition}**, unless something else was merged meanwhile.`,
	];
	return `${blocks.join("\n\n")}\n`;
}

function headline({ shown, items }: Review, against: string): string {
	const compared = `Compared with ${against}.`;
	const words = shown && shownInWords(shown);
	if (words !== undefined) return `**Visitors see this change on ${escapeMarkdown(words)}.** ${compared}`;
	if (shown !== undefined && items.length > 0) return `**No page shows this change.** ${compared}`;
	return compared;
}

function chapterLines(chapter: Chapter, items: readonly Item[]): string[] {
	const own = items.filter((item) => item.chapter === chapter);
	const told = own.map(({ sentences, shown }) => [...sentences, ...(shown ? [shownSentence(shown)] : [])]);
	const lines = told.map((sentences) => sentences.map(escapeMarkdown).join(" "));
	return own.length === 0 ? [] : [`### ${TITLES[chapter]}`, listLines(lines, MOST_ITEMS)];
}

/** The pages to look at, those read in need first; folded, since a list of a hundred helps nobody at first sight. */
function pageLines({ pages, languages }: Review, preview: string | undefined): string[] {
	if (pages.length === 0) return [];
	const lines = pages.map(({ title, url, language, happening }) => {
		const name = happening === "removed" ? escapeMarkdown(title) : pageLink(title, url, preview);
		return `${name} (${escapeMarkdown(languages[language] ?? language)}${NOTES[happening]}) ${inCode(url)}`;
	});
	return [
		`<details><summary>${counted(pages.length, "page")} to look at</summary>\n\n${listLines(lines, MOST_PAGES)}\n\n</details>`,
	];
}

const NOTES: Readonly<Record<ChangedPage["happening"], string>> = {
	added: ", new",
	changed: "",
	removed: ", taken out",
};

/** A page by its name, as a link into the preview where there is one. */
export function pageLink(title: string, url: string, preview: string | undefined): string {
	const name = escapeMarkdown(title === "" ? url : title);
	if (preview === undefined) return name;
	return `[${name}](<${new URL(encodeURI(url.slice(1)), preview).href.replace(/[<>]/g, encodeURIComponent)}>)`;
}
