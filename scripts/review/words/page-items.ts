import type { Page } from "../../words/page.ts";
import { align } from "../../words/translations/align.ts";
import { type Block, blocksOf, HEAD } from "../../words/translations/blocks.ts";
import type { End } from "../ends/end.ts";
import { counted, ENGLISH, listInWords, quoted } from "../facts/english.ts";
import type { Item } from "../review-shape.ts";
import { isPicture, picturesInWords, quotedText } from "./quoted-text.ts";

/** A page of words that differs, with whether its title, by which other pages name it, does. */
export interface PageItem {
	item: Item;
	page: Page;
	isRenamed: boolean;
	isTitled: boolean;
}

/** Every page whose words differ. `renames` leads from the new name of a file to its former one. */
export function pageItems(was: End, now: End, renames: ReadonlyMap<string, string>): PageItem[] {
	const before = new Map(was.words.pages.map((page) => [page.file, page]));
	const after = new Map(now.words.pages.map((page) => [page.file, page]));
	// A page with a fault is not there to be read, but nobody took it out.
	const faulty = new Set(now.words.faults.map(({ file }) => file));
	const moved = new Set([...renames].filter(([file]) => after.has(file)).map(([, from]) => from));
	const gone = [...before.values()].filter(({ file }) => !after.has(file) && !moved.has(file) && !faulty.has(file));
	return [
		...[...after.values()].flatMap((page) => {
			const former = before.get(page.file) ?? before.get(renames.get(page.file) ?? "");
			return former === undefined ? addedItem(page, now) : changedItem(former, page, was, now);
		}),
		...gone.map((page) => ({
			...plainItem(page, was, "removed", [`${nameOf(page, was)} was taken out.`]),
			isTitled: true,
		})),
	];
}

const addedItem = (page: Page, now: End): PageItem => ({
	...plainItem(page, now, "added", [
		`New page: ${quoted(page.meta.title)} in ${languageName(page, now)}, at ${page.url}.`,
	]),
	isTitled: true,
});

function plainItem(page: Page, end: End, happening: Item["happening"], sentences: string[]) {
	const chapter = isCritical(page, end) ? ("critical-words" as const) : ("other-words" as const);
	return {
		item: { chapter, happening, what: page.file, sentences, fields: [] },
		page,
		isRenamed: false,
		isTitled: false,
	};
}

function changedItem(former: Page, page: Page, was: End, now: End): PageItem[] {
	const then = blocksOf(former, was.words.tokensOf.get(former.file) ?? []);
	const today = blocksOf(page, now.words.tokensOf.get(page.file) ?? []);
	const pairs = align(then, today);
	const changed = today.flatMap((block, at) => {
		const before = then[pairs[at] ?? -1];
		return before === undefined || isSame(before, block) ? [] : [{ before, block }];
	});
	const added = today.filter((_, at) => pairs[at] === -1);
	const gone = then.filter((_, at) => !pairs.includes(at));
	const state = stateSentences(former, page);
	const isMoved = former.file !== page.file;
	if (changed.length + added.length + gone.length + state.length === 0 && !isMoved) return [];
	const counts = [
		...(changed.length > 0 ? [`${counted(changed.length, "part")} changed`] : []),
		...(added.length > 0 ? [`${added.length} new`] : []),
		...(gone.length > 0 ? [`${gone.length} taken out`] : []),
	];
	const sentences = [
		...(isMoved ? [`${nameOf(page, now)} moved from ${former.url} to ${page.url}.`] : []),
		...(counts.length > 0 ? [`${nameOf(page, now)}: ${listInWords(counts)}.`] : []),
		...(isMoved || counts.length > 0 || state.length === 0 ? [] : [`${nameOf(page, now)}:`]),
		...state,
		...changed.slice(0, MOST_QUOTED).map(({ before, block }) => changedSentence(before, block)),
		...added.slice(0, MOST_QUOTED).flatMap((block) => said("New", block)),
		...gone.slice(0, MOST_QUOTED).flatMap((block) => said("Taken out", block)),
	];
	const isTitled = HEAD.some((field) => former.meta[field] !== page.meta[field]);
	const { item } = plainItem(page, now, isMoved && counts.length === 0 ? "renamed" : "changed", sentences);
	return [{ item, page, isRenamed: isMoved, isTitled }];
}

/** Enough to know what a change is about; the rest is in the change itself. */
const MOST_QUOTED = 3;

const isSame = (a: Block, b: Block): boolean => a.kind === b.kind && a.text === b.text;

const said = (beginning: string, { text, kind }: Block): string[] => [
	text === "" ? `${beginning}: ${quoted(kind)}.` : `${beginning}: ${quotedText(text)}.`,
];

/** Both texts from shortly before the first word in which they differ. */
function changedSentence(before: Block, after: Block): string {
	if (before.text === after.text) return `${quotedText(after.text || after.kind)} is now set in another way.`;
	if (isPicture(before.text) || isPicture(after.text))
		return `Now ${quotedText(after.text || after.kind)} (was ${quotedText(before.text || before.kind)}).`;
	const [was, now] = [picturesInWords(before.text).split(" "), picturesInWords(after.text).split(" ")];
	const first = Math.max(0, now.findIndex((word, at) => word !== was[at]) - 3);
	const cut = (words: readonly string[]) => quoted(`${first > 0 ? "… " : ""}${words.slice(first).join(" ")}`);
	return `Now ${cut(now)} (was ${cut(was)}).`;
}

/** What the head says besides words. */
function stateSentences({ meta: was }: Page, { meta: now }: Page): string[] {
	return [
		...(was.state === now.state && was.reviewer === now.reviewer && was.reviewed === now.reviewed
			? []
			: [
					now.state === "reviewed"
						? `Its translation is now signed by ${now.reviewer ?? ""} on ${now.reviewed === undefined ? "" : ENGLISH.date(now.reviewed)}.`
						: "Its translation is now a draft that nobody has signed.",
				]),
		...(Boolean(was.critical) === Boolean(now.critical)
			? []
			: [now.critical ? "It now counts as a page read in need." : "It no longer counts as a page read in need."]),
	];
}

/** A page is read in need if its English says so. */
const isCritical = ({ name, meta }: Page, { words }: End): boolean =>
	meta.critical ??
	words.pages.some((page) => page.language === "en" && page.name === name && page.meta.critical === true);

const languageName = ({ language }: Page, { facts }: End): string =>
	facts?.languages.byId.get(language)?.englishName ?? language;

const nameOf = (page: Page, end: End): string => `The page ${quoted(page.meta.title)} in ${languageName(page, end)}`;
