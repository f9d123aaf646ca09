import type { Fault } from "../project/faults.ts";
import { readStyles } from "../site/styles.ts";
import { addressItems } from "./addresses.ts";
import { openPosterPress } from "./draw/poster-press.ts";
import { attachShown } from "./effects/attach-shown.ts";
import { changedPages } from "./effects/changed-pages.ts";
import { type Drawable, type Measured, measure } from "./effects/measure.ts";
import { type End, hasReadableWords } from "./ends/end.ts";
import { diffRecords, type RecordChange } from "./facts/diff-records.ts";
import { counted } from "./facts/english.ts";
import { recordItem } from "./facts/record-item.ts";
import type { ChangedFile } from "./git/changed-files.ts";
import { nextSteps } from "./next/steps.ts";
import { CHAPTERS, type Review } from "./review-shape.ts";
import { labelItems } from "./words/label-items.ts";
import { type PageItem, pageItems } from "./words/page-items.ts";
import { readingOf } from "./words/reading.ts";
import { stalenessOf } from "./words/staleness.ts";

/** Two ends, and what was found out on the way to them. */
export interface Case {
	blank: Review;
	was: End;
	is: End;
	faults: readonly Fault[];
	files: readonly ChangedFile[];
	today: string;
}

/** What differs between the two ends, where visitors see it, and what to do next. */
export async function compareEnds({ blank, was, is, faults, files, today }: Case): Promise<Review> {
	const changes = diffRecords(was, is);
	const renames = new Map(files.flatMap(({ file, from }) => (from === undefined ? [] : [[file, from] as const])));
	const pages = hasReadableWords(is) ? pageItems(was, is, renames) : [];
	const { measured, note } = await tryMeasure(was, is, faults, changes);
	const records = changes
		.filter(({ file }) => file !== "addresses")
		.map((change) => recordItem(change, { was: was.facts, now: is.facts, siteDate: blank.siteDate }));
	const all = attachShown({ records, pages, labels: labelItems(was, is) }, measured);
	const seen = all.map((item) => ({ ...item, sentences: item.sentences.map(withOneStop) }));
	const items = [...seen, ...addressItems(was, is, measured)].sort(
		(a, b) => CHAPTERS.indexOf(a.chapter) - CHAPTERS.indexOf(b.chapter),
	);
	const [staleness, reading] = [stalenessOf(was, is), readingOf(pages, was, renames)];
	return {
		...blank,
		notes: [...note, ...posterNote(is), ...orderNote(measured)],
		faults: faults.length,
		items,
		...(measured && { shown: measured.whole, pages: changedPages(measured, seen) }),
		languages: Object.fromEntries((is.facts ?? was.facts)?.languages.all.map((it) => [it.id, it.englishName]) ?? []),
		staleness,
		reading,
		steps: nextSteps({
			faults: faults.length,
			changes,
			items,
			moves: movesOf(pages, was, renames),
			staleness,
			reading,
			end: is,
			today,
		}),
	};
}

interface Tried {
	measured?: Measured;
	note: string[];
}

/** Where visitors see a change, or a sentence that says why nobody can tell. */
async function tryMeasure(
	was: End,
	is: End,
	faults: readonly Fault[],
	changes: readonly RecordChange[],
): Promise<Tried> {
	if (faults.length > 0)
		return {
			note: [
				`The new version has ${counted(faults.length, "fault")}, which npm run check names. What can be compared is told here; where visitors see it can be told once they are mended.`,
			],
		};
	if (!isDrawable(was) || !isDrawable(is)) return { note: [] };
	const studio = { styles: await readStyles(is.facts.site.palette), looksOf: openPosterPress() };
	try {
		return { measured: measure(was, is, changes, studio), note: [] };
	} catch {
		return {
			note: [
				"The former version cannot be drawn with the code of today, so where visitors see the changes is not told here.",
			],
		};
	}
}

/** The new address of each page whose file was renamed, by its former one. */
function movesOf(pages: readonly PageItem[], was: End, renames: ReadonlyMap<string, string>): Map<string, string> {
	const before = new Map(was.words.pages.map(({ file, url }) => [file, url]));
	return new Map(pages.map(({ page }) => [before.get(renames.get(page.file) ?? "") ?? "", page.url]));
}

/** A sentence that ends in a quotation of a sentence. // "… “Call 911.”." => "… “Call 911.”" */
const withOneStop = (sentence: string): string => sentence.replace(/([.!?…]”)\.$/, "$1");

const isDrawable = (end: End): end is Drawable => end.facts !== undefined;

const posterNote = ({ artFaults }: End): string[] =>
	artFaults.length === 0
		? []
		: [`The words of posters have ${counted(artFaults.length, "fault")}, which npm run build names.`];

const orderNote = (measured: Measured | undefined): string[] =>
	measured === undefined || measured.unexplained.length === 0
		? []
		: [
				`${counted(measured.unexplained.length, "finished file")} also ${measured.unexplained.length === 1 ? "differs" : "differ"} though no fact and no word did: things stand in another order, or translations were marked as done.`,
			];
