import { counted } from "../facts/english.ts";
import type { Chapter, Item, Review } from "../review-shape.ts";
import { CHAPTERS } from "../review-shape.ts";
import { codeLines, pictureLines, readingLines, stalenessLines, stepLines } from "./closing.ts";
import { escapeMarkdown, inCode } from "./escape.ts";
import { pageLink } from "./preview-link.ts";
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
	pictures: "Pictures",
};

/** GitHub refuses comments of more than 65,536 characters. */
const LONGEST = 60_000;

/** More than anybody reads under one heading; the rest is counted. */
const MOST_ITEMS = 25;

/** A review as a comment of a pull request. `preview` is where the changed site can be looked at. */
export function reviewMarkdown(review: Review, preview?: string): string {
	const against = `${escapeMarkdown(review.base.name)} (${review.base.commit.slice(0, 7)})`;
	if (isNothing(review)) return `Nothing changed since ${against}.\n`;
	const blocks = [
		"## What this change means",
		headline(review, against),
		...codeLines(review),
		...review.notes.map(escapeMarkdown),
		...CHAPTERS.flatMap((chapter) => chapterLines(chapter, review)),
		...pictureLines(review.pictures),
		...stalenessLines(review.staleness),
		...readingLines(review.reading),
		...stepLines(review.steps),
		...pageLines(review, preview),
		`When this is live, the foot of each page says **Edition ${review.edition}**, unless something else was merged meanwhile.`,
	];
	return cut(blocks);
}

/** Whether neither facts nor words nor code differ. */
const isNothing = ({ items, pictures, staleness, code, notes, faults }: Review): boolean =>
	items.length + pictures.length + staleness.length + code.files + notes.length + faults === 0;

function headline({ shown, items }: Review, against: string): string {
	const compared = `Compared with ${against}.`;
	const words = shown && shownInWords(shown);
	if (words !== undefined) return `**Visitors see this change on ${escapeMarkdown(words)}.** ${compared}`;
	if (shown !== undefined && items.length > 0) return `**No page shows this change.** ${compared}`;
	return compared;
}

function chapterLines(chapter: Chapter, { items }: Review): string[] {
	const own = items.filter((item) => item.chapter === chapter);
	if (own.length === 0) return [];
	const lines = own.slice(0, MOST_ITEMS).map((item) => `- ${itemText(item, items)}`);
	const more = own.length - lines.length;
	return [`### ${TITLES[chapter]}`, [...lines, ...(more > 0 ? [`- … and ${more} more.`] : [])].join("\n")];
}

function itemText({ sentences, shown, together }: Item, items: readonly Item[]): string {
	const named = together?.filter((what) => items.some((item) => item.what === what));
	const where = shownSentence(shown);
	const all = [...sentences, ...(where === undefined ? [] : [where])].map(escapeMarkdown);
	const others =
		named && named.length > 0
			? ` (together with ${named.slice(0, 3).map(inCode).join(", ")}${named.length > 3 ? ` and ${named.length - 3} more` : ""})`
			: "";
	return where === undefined || others === "" ? all.join(" ") : `${all.join(" ").replace(/\.$/, "")}${others}.`;
}

const MOST_PAGES = 40;

/** The pages to look at, those read in need first; folded, since a list of a hundred helps nobody at first sight. */
function pageLines({ pages, languages }: Review, preview: string | undefined): string[] {
	if (pages.length === 0) return [];
	const lines = pages.slice(0, MOST_PAGES).map(({ title, url, language, happening }) => {
		const name = happening === "removed" ? escapeMarkdown(title) : pageLink(title, url, preview);
		const note = [
			escapeMarkdown(languages[language] ?? language),
			...(happening === "changed" ? [] : [happening === "added" ? "new" : "taken out"]),
		].join(", ");
		return `- ${name} (${note}) ${inCode(url)}`;
	});
	const more = pages.length - lines.length;
	const list = [...lines, ...(more > 0 ? [`- … and ${more} more.`] : [])].join("\n");
	return [`<details><summary>${counted(pages.length, "page")} to look at</summary>\n\n${list}\n\n</details>`];
}

/** Whole blocks only, so that nothing is left open. */
function cut(blocks: readonly string[]): string {
	let length = 0;
	const kept = blocks.filter((block) => {
		length += block.length + 2;
		return length < LONGEST;
	});
	const rest =
		kept.length < blocks.length ? ["The rest is too long for a comment: run npm run review to read it."] : [];
	return `${[...kept, ...rest].join("\n\n")}\n`;
}
