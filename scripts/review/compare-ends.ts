import { readStyles } from "../build/styles.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { addressItems } from "./addresses.ts";
import { type Compared, compareSites, formOf, shownAt, urlsReading } from "./draw/compare-sites.ts";
import type { Drawable } from "./draw/draw-end.ts";
import { openPosterPress } from "./draw/poster-press.ts";
import { attempt, type End, hasReadableWords } from "./end.ts";
import { diffRecords, type RecordChange } from "./facts/diff-records.ts";
import { counted } from "./facts/english.ts";
import { recordItem } from "./facts/record-item.ts";
import type { ChangedFile } from "./git/changed-files.ts";
import { nextSteps } from "./next-steps.ts";
import { CHAPTERS, type ChangedPage, type Item, type Review, type Told } from "./review-shape.ts";
import { labelItems } from "./words/label-items.ts";
import { pageItems } from "./words/page-items.ts";
import { stalenessOf } from "./words/staleness.ts";

/** Two ends, and what was found out on the way to them. */
export interface Case {
	blank: Review;
	was: End;
	is: End;
	diagnostics: readonly Diagnostic[];
	files: readonly ChangedFile[];
}

/** What differs between the two ends, where visitors see it, and what to do next. */
export async function compareEnds({ blank, was, is, diagnostics, files }: Case): Promise<Review> {
	const changes = diffRecords(was, is);
	const renames = new Map(files.flatMap(({ file, from }) => (from === undefined ? [] : [[file, from] as const])));
	const told = [
		...changes.map((change) => recordTold(change, was, is, blank.siteDate)),
		...(hasReadableWords(is) ? pageItems(was, is, renames) : []),
		...labelItems(was, is),
	];
	const compared =
		diagnostics.length === 0 && isDrawable(was) && isDrawable(is) ? await tryCompare(was, is) : undefined;
	const seen = told.map(
		({ item, reads }): Item => ({
			...item,
			sentences: item.sentences.map(withOneStop),
			...(compared && { shown: shownAt(urlsReading(compared, reads), compared) }),
		}),
	);
	const items = [...seen, ...addressItems(was, is, compared)].sort(
		(a, b) => CHAPTERS.indexOf(a.chapter) - CHAPTERS.indexOf(b.chapter),
	);
	const staleness = stalenessOf(was, is);
	const moves = movesOf(was, is, renames);
	return {
		...blank,
		notes: [
			...drawingNote(diagnostics, compared),
			...(compared
				? orderNote(compared, [...told.flatMap(({ reads }) => reads), ...files.map(({ file }) => file)])
				: []),
		],
		diagnostics: diagnostics.length,
		items,
		...(compared && { shown: shownAt([...compared.reads.keys()], compared), pages: changedPages(compared, seen) }),
		languages: Object.fromEntries((is.facts ?? was.facts)?.languages.all.map((it) => [it.id, it.englishName]) ?? []),
		staleness,
		steps: nextSteps({ diagnostics: diagnostics.length, changes, items, moves, staleness, end: is }),
	};
}

function recordTold(change: RecordChange, was: End, is: End, siteDate: string): Told {
	const item = recordItem(change, { was: was.facts, now: is.facts, siteDate });
	const { file, happening, fields } = change;
	if (happening === "changed")
		return { item, reads: fields.map(({ field }) => `${item.what}#${field.split(".")[0] ?? ""}`) };
	return { item, reads: [item.what, ...fields.map(({ was: former }) => `${file}/${String(former)}`)] };
}

const isDrawable = (end: End): end is Drawable => end.facts !== undefined;

/** The former version may not fit the code of today. */
async function tryCompare(was: Drawable, is: Drawable): Promise<Compared | undefined> {
	const looksOf = openPosterPress();
	const [before, after] = await Promise.all([was, is].map(({ facts }) => readStyles(facts.site.palette)));
	return attempt(() => compareSites(was, is, { before: before ?? [], after: after ?? [], looksOf }));
}

/** Why nobody can tell where visitors see a change. */
function drawingNote(diagnostics: readonly Diagnostic[], compared: Compared | undefined): string[] {
	if (compared) return [];
	return diagnostics.length > 0
		? [
				`The new version has ${counted(diagnostics.length, "error")}, which npm run check names. What can be compared is told here; where visitors see it can be told once they are fixed.`,
			]
		: [
				"The former version cannot be drawn with the code of today, so where visitors see the changes is not told here.",
			];
}

/** Of finished files that differ though nothing of the change was read for them. */
function orderNote(compared: Compared, reads: readonly string[]): string[] {
	const explained = new Set(urlsReading(compared, reads));
	const count = [...compared.reads.keys()].filter((url) => !explained.has(url)).length;
	return count === 0
		? []
		: [
				`${counted(count, "finished file")} also ${count === 1 ? "differs" : "differ"} though no fact and no word did: things stand in another order, or translations were marked as done.`,
			];
}

/** A sentence that ends in a quotation of a sentence. // "… “Call 911.”." => "… “Call 911.”" */
const withOneStop = (sentence: string): string => sentence.replace(/([.!?…]”)\.$/, "$1");

/** The new address of each page whose file was renamed, by its former one. */
function movesOf(was: End, is: End, renames: ReadonlyMap<string, string>): Map<string, string> {
	const before = new Map(was.words.pages.map(({ file, url }) => [file, url]));
	return new Map(is.words.pages.map(({ file, url }) => [before.get(renames.get(file) ?? "") ?? "", url]));
}

/** Every page that differs: those first that most of the change is about, so that a reviewer looks at them first. */
function changedPages({ was, now, reads }: Compared, items: readonly Item[]): ChangedPage[] {
	const weight = new Map<string, number>();
	for (const { chapter, shown: { pages = [] } = {} } of items)
		for (const url of pages)
			weight.set(url, (weight.get(url) ?? 0) + (CHAPTERS.length - CHAPTERS.indexOf(chapter)) / pages.length);
	return [...reads.keys()]
		.flatMap((url): ChangedPage[] => {
			const page = now.get(url) ?? was.get(url);
			if (page === undefined || formOf(url) !== "pages") return [];
			const { title, language, critical } = page;
			return [
				{ url, title, language, happening: !was.has(url) ? "added" : now.has(url) ? "changed" : "removed", critical },
			];
		})
		.sort((a, b) => Number(b.critical) - Number(a.critical) || (weight.get(b.url) ?? 0) - (weight.get(a.url) ?? 0));
}
