import type { Page } from "../../words/page.ts";
import { align } from "../../words/translations/align.ts";
import { type Block, blocksOf, HEAD } from "../../words/translations/blocks.ts";
import type { End } from "../end.ts";
import { counted, ENGLISH, listInWords, quoted } from "../facts/english.ts";
import type { Happening, Told } from "../review-shape.ts";

/** Every page whose words differ. `renames` leads from the new name of a file to its former one. */
export function pageItems(was: End, now: End, renames: ReadonlyMap<string, string>): Told[] {
	const before = new Map(was.words.pages.map((page) => [page.file, page]));
	const after = new Map(now.words.pages.map((page) => [page.file, page]));
	// A page with an error is not there to be read, but nobody took it out.
	const faulty = new Set(now.words.diagnostics.map(({ file }) => file));
	const moved = new Set([...renames].filter(([file]) => after.has(file)).map(([, from]) => from));
	const gone = [...before.values()].filter(({ file }) => !after.has(file) && !moved.has(file) && !faulty.has(file));
	return [
		...[...after.values()].flatMap((page) => {
			const former = before.get(page.file) ?? before.get(renames.get(page.file) ?? "");
			if (former !== undefined) return changedItem(former, page, was, now);
			const sentence = `New page: ${quoted(page.meta.title)} in ${languageName(page, now)}, at ${page.url}.`;
			return [pageItem(page, now, "added", [sentence])];
		}),
		...gone.map((page) => pageItem(page, was, "removed", [`${nameOf(page, was)} was taken out.`])),
	];
}

const pageItem = (page: Page, end: End, happening: Happening, sentences: string[], reads = [page.file]): Told => ({
	item: {
		chapter: isCritical(page, end) ? "critical-words" : "other-words",
		happening,
		what: page.file,
		sentences,
		fields: [],
	},
	reads,
});

function changedItem(former: Page, page: Page, was: End, now: End): Told[] {
	const isMoved = former.file !== page.file;
	const { counts, quotations } = changedBlocks(former, page, was, now);
	const state = stateSentences(former, page);
	if (counts.length + state.length === 0 && !isMoved) return [];
	const name = nameOf(page, now);
	const sentences = [
		...(isMoved ? [`${name} moved from ${former.url} to ${page.url}.`] : []),
		...(counts.length > 0 ? [`${name}: ${listInWords(counts)}.`] : []),
		...(isMoved || counts.length > 0 ? [] : [`${name}:`]),
		...state,
		...quotations,
	];
	if (isMoved)
		return [pageItem(page, now, counts.length === 0 ? "renamed" : "changed", sentences, [page.file, former.file])];
	const head = [...HEAD, "critical" as const].filter((field) => former.meta[field] !== page.meta[field]);
	const reads = ["words", ...head].map((field) => `${page.file}#${field}`);
	return [pageItem(page, now, "changed", sentences, reads)];
}

/** Enough to know what a change is about; the rest is in the change itself. */
const MOST_QUOTED = 3;

/** How many blocks of a page are others, and what the first of them say. */
function changedBlocks(former: Page, page: Page, was: End, now: End): { counts: string[]; quotations: string[] } {
	const then = blocksOf(former, was.words.tokensOf.get(former.file) ?? []);
	const today = blocksOf(page, now.words.tokensOf.get(page.file) ?? []);
	const pairs = align(then, today);
	const changed = today.flatMap((block, at) => {
		const before = then[pairs[at] ?? -1];
		const isSame = before === undefined || (before.kind === block.kind && before.text === block.text);
		return isSame ? [] : [{ before, block }];
	});
	const added = today.filter((_, at) => pairs[at] === -1);
	const gone = then.filter((_, at) => !pairs.includes(at));
	return {
		counts: [
			...(changed.length > 0 ? [`${counted(changed.length, "part")} changed`] : []),
			...(added.length > 0 ? [`${added.length} new`] : []),
			...(gone.length > 0 ? [`${gone.length} taken out`] : []),
		],
		quotations: [
			...changed.slice(0, MOST_QUOTED).map(({ before, block }) => changedSentence(before, block)),
			...added.slice(0, MOST_QUOTED).map((block) => `New: ${said(block)}.`),
			...gone.slice(0, MOST_QUOTED).map((block) => `Taken out: ${said(block)}.`),
		],
	};
}

const said = ({ text, kind }: Block): string => quoted(picturesInWords(text || kind));

// Bounded, so that a text of thousands of opened brackets is read as fast as any other.
const PICTURE = /!\[([^\]]{0,1000})\]\(([^)]{0,1000})\)/g;

/** A text with its pictures as one speaks of them. // "See ![A map](../a/map.png)." => 'See [picture map.png, "A map"].' */
export const picturesInWords = (text: string): string =>
	text.replace(PICTURE, (_, alt: string, address: string) => {
		const name = address.split("/").at(-1) ?? address;
		return `[picture ${name}, ${alt === "" ? "without a description" : `"${alt}"`}]`;
	});

/** Both texts from shortly before the first word in which they differ. */
function changedSentence(before: Block, after: Block): string {
	if (before.text === after.text) return `${said(after)} is now set in another way.`;
	const [was, now] = [picturesInWords(before.text).split(" "), picturesInWords(after.text).split(" ")];
	const first = Math.max(0, now.findIndex((word, at) => word !== was[at]) - 3);
	const cut = (words: readonly string[]) => quoted(`${first > 0 ? "… " : ""}${words.slice(first).join(" ")}`);
	return `Now ${cut(now)} (was ${cut(was)}).`;
}

/** What the head says besides words. */
function stateSentences({ meta: was }: Page, { meta: now }: Page): string[] {
	const isSame = was.state === now.state && was.reviewer === now.reviewer && was.reviewed === now.reviewed;
	const signed = `signed by ${now.reviewer ?? ""} on ${now.reviewed === undefined ? "" : ENGLISH.date(now.reviewed)}`;
	const state = `Its translation is now ${now.state === "reviewed" ? signed : "a draft that nobody has signed"}.`;
	const critical = `It ${now.critical ? "now counts" : "no longer counts"} as a page read in need.`;
	return [...(isSame ? [] : [state]), ...(Boolean(was.critical) === Boolean(now.critical) ? [] : [critical])];
}

/** A page is read in need if its English says so. */
const isCritical = ({ name, meta }: Page, { words }: End): boolean =>
	meta.critical ??
	words.pages.some((page) => page.language === "en" && page.name === name && page.meta.critical === true);

const languageName = ({ language }: Page, { facts }: End): string =>
	facts?.languages.byId.get(language)?.englishName ?? language;

const nameOf = (page: Page, end: End): string => `The page ${quoted(page.meta.title)} in ${languageName(page, end)}`;
