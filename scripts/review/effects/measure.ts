import type { Facts } from "../../facts/facts.ts";
import type { DrawnSite } from "../../site/draw-site.ts";
import { drawEnd, type Parts, type Studio } from "../draw/draw-end.ts";
import type { End } from "../ends/end.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import type { Shown } from "../review-shape.ts";
import { changedWords } from "./changed-words.ts";
import { differingUrls, differs, shownOf } from "./compare-sites.ts";
import { joinParts, linkedRecords, type Part, type WordsSort } from "./groups.ts";
import { overlay } from "./overlay.ts";

/** Both ends as visitors see them, and what each part of the change does. */
export interface Measured {
	was: DrawnSite;
	now: DrawnSite;
	whole: Shown;
	parts: { part: Part; shown: Shown }[];
	/** Finished files that differ and that no part of the change explains, such as lists in another order. */
	unexplained: string[];
}

/** An end whose facts can be drawn. */
export type Drawable = End & { facts: Facts };

/** Drawing a file takes about 2 ms, so that telling the parts of a change apart takes two seconds at most. */
const MOST_FILES = 1000;

/**
 * Draws both ends with the works of today and compares the finished files, so that no list of what is used where can be wrong. To tell
 * apart what each part of the change does, the former end becomes the new one part by part, and after each the files are drawn that are
 * not as they will be. Throws if an end cannot be drawn.
 */
export function measure(was: Drawable, now: Drawable, changes: readonly RecordChange[], studio: Studio): Measured {
	const [before, after] = [drawEnd(was, studio), drawEnd(now, studio)];
	const urls = differingUrls(before, after);
	const languages = now.facts.languages.all.map(({ id }) => id);
	const found = [
		...linkedRecords(changes),
		...changedWords(was, now).map((words): Part => ({ records: [], words: [words] })),
	];
	const steps = walk({ was, now, before, after, found }, studio);
	const explained = new Set(steps.flatMap((step) => step.urls));
	return {
		was: before,
		now: after,
		whole: shownOf(urls, before, after, languages),
		parts: steps.map(({ part, urls }) => ({ part, shown: shownOf(urls, before, after, languages) })),
		unexplained: urls.filter((url) => !explained.has(url)),
	};
}

interface Walk {
	was: Drawable;
	now: Drawable;
	before: DrawnSite;
	after: DrawnSite;
	found: readonly Part[];
}

/** The finished files that each part changes. Parts that make no sense without the next, or that are too many, are taken together. */
function walk({ was, now, before, after, found }: Walk, studio: Studio): { part: Part; urls: string[] }[] {
	const steps: { part: Part; urls: string[] }[] = [];
	const done: Part[] = [];
	let current = before;
	let waiting: Part | undefined;
	let drawn = 0;
	for (const [index, next] of found.entries()) {
		const isLast = index === found.length - 1;
		const part = waiting === undefined ? next : joinParts([waiting, next]);
		const ahead = new Set(
			[...current.keys(), ...after.keys()].filter((url) => current.get(url)?.content !== after.get(url)?.content),
		);
		waiting = part;
		if (drawn > MOST_FILES && !isLast) continue;
		const site = attempt(() => drawEnd(mix(was, now, [...done, part]), studio, ahead)) ?? (isLast ? after : undefined);
		if (site === undefined) continue;
		drawn += ahead.size;
		const urls = [...ahead].filter((url) => differs(url, current.get(url), site.get(url))).sort();
		steps.push({ part, urls });
		done.push(part);
		waiting = undefined;
		current = new Map([...[...current].filter(([url]) => !ahead.has(url)), ...site]);
	}
	return steps;
}

/** Words may name a fact that a mixture lacks: then there is no such site. */
function attempt(draw: () => DrawnSite): DrawnSite | undefined {
	try {
		return draw();
	} catch {
		return undefined;
	}
}

/** The former end with some parts of the new one. */
function mix(was: Drawable, now: Drawable, parts: readonly Part[]): Parts {
	const { records, words = [] } = joinParts(parts);
	const has = (sort: WordsSort) => words.includes(sort);
	return {
		...was,
		facts: overlay(was.facts, now.facts, new Set(records)),
		...(has("pages") && { words: now.words, pictureRoot: now.folders.root }),
		...(has("strings") && { folders: { ...was.folders, strings: now.folders.strings } }),
		...(has("posters") && { artWords: now.artWords }),
	};
}
