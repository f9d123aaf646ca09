import { isPlaceholder, plain } from "../../i18n/words.ts";
import { type Aligned, align } from "./align.ts";
import type { Block } from "./blocks.ts";
import { fingerprint, type MadeFrom } from "./made-from.ts";
import { anchorsOf } from "./meaning.ts";

/** A line of a page's file, and what is wrong there. */
export interface LineDiagnostic {
	line: number;
	message: string;
}

/** What a translation has that its English has not, and the other way round; one sentence for each block. */
export function structureDiagnostics(own: readonly Block[], madeFrom: MadeFrom): LineDiagnostic[] {
	const then = madeFrom.map(({ kind, english }) => ({ kind, text: english ?? "" }));
	if (own.length === then.length && own.every(({ kind }, at) => kind === then[at]?.kind)) return swapped(own, madeFrom);
	// By kind alone, since the words are in two languages.
	const byKind = (blocks: readonly Aligned[]) => blocks.map(({ kind }) => ({ kind, text: kind }));
	const found = align(byKind(then), byKind(own));
	const moved = outOfOrder(found);
	const missing = then.flatMap((block, at) => (found.includes(at) ? [] : [{ block, at }]));
	const extra = own.filter((_, at) => found[at] === -1);
	return [
		...missing.map(({ block, at }) => {
			const before = own[found.findLastIndex((was) => was !== -1 && was < at)];
			return {
				line: before?.line ?? 1,
				message: `${name(block)} of the English is missing after this line. Translate it here, or write … in its place.`,
			};
		}),
		...extra.map((block) => ({
			line: block.line,
			message: `${name(block)} is not in the English at this place. Take it out, or move it to where the English has it.`,
		})),
		...own
			.filter((_, at) => moved.has(at))
			.map((block) => ({
				line: block.line,
				message: `${name(block)} stands in another place than in the English. Move it to where the English has it.`,
			})),
	];
}

/** Parts of one kind that have changed places since `translate -- done` took them over; two that changed with each other are told once. */
function swapped(own: readonly Block[], madeFrom: MadeFrom): LineDiagnostic[] {
	const prints = own.map(({ text }) => (text === "" || isPlaceholder(text) ? undefined : fingerprint(text)));
	const homes = prints.map((print, at) => {
		if (print === undefined || madeFrom[at]?.own === print) return at;
		const home = madeFrom.findIndex((it, other) => other !== at && it.own === print && prints[other] !== print);
		return home === -1 ? at : home;
	});
	const pairs = homes.flatMap((home, at) => (home > at && homes[home] === at ? [at] : []));
	const others = outOfOrder(homes.map((home, at) => (homes[home] === at ? at : home)));
	const told = own.map(({ line }, at) => ({ line, english: madeFrom[homes[at] ?? at]?.english ?? "" }));
	return [
		...pairs.map((at) => ({
			line: own[at]?.line ?? 1,
			message: `this is the translation of “${shorten(told[at]?.english ?? "")}” and has changed places with the one on line ${own[homes[at] ?? at]?.line}. Change them back.`,
		})),
		...told
			.filter((_, at) => others.has(at))
			.map(({ line, english }) => ({
				line,
				message: `this is the translation of “${shorten(english)}” and stands in another place than that. Move it back.`,
			})),
	];
}

/** The fewest places of a list that leave the others in rising order; -1 stands for nothing. // [0, 2, 3, 1] => Set { 3 } */
function outOfOrder(places: readonly number[]): Set<number> {
	const known = places.flatMap((place, at) => (place === -1 ? [] : [{ place, at }]));
	/** The longest rising lists that end at each place. */
	const rising: number[][] = [];
	for (const [index, { place, at }] of known.entries()) {
		const before = known
			.slice(0, index)
			.flatMap((it, other) => (it.place < place ? [rising[other] ?? []] : []))
			.reduce((best, list) => (list.length > best.length ? list : best), []);
		rising.push([...before, at]);
	}
	const longest = new Set(rising.reduce((best, list) => (list.length > best.length ? list : best), []));
	return new Set(known.map(({ at }) => at).filter((at) => !longest.has(at)));
}

/** References, links, pictures and code occur as often as in the English that was translated, or in the English of today. */
export function anchorDiagnostics(
	own: readonly Block[],
	madeFrom: MadeFrom,
	today: readonly (string | undefined)[],
): LineDiagnostic[] {
	return own.flatMap(({ text, line }, at) => {
		const english = today[at] ?? madeFrom[at]?.english;
		if (english === undefined || english === null || isPlaceholder(text)) return [];
		const here = anchorsOf(text);
		const then = anchorsOf(madeFrom[at]?.english ?? english);
		if (String(here) === String(then) || String(here) === String(anchorsOf(english))) return [];
		const lacks = without(anchorsOf(english), here);
		const more = without(here, anchorsOf(english));
		const [lack, extra] = [lacks.join(", "), more.join(", ")];
		if (lack === "") return [{ line, message: `${extra} is not in the English here. Take it out.` }];
		const other = extra === "" ? "has not. Put it in" : `${extra}. Write what the English has`;
		return [{ line, message: `the English has ${lack} here, and the translation ${other}.` }];
	});
}

/** The parts of a list that another lacks, each as often as it lacks it. */
function without(parts: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return parts.filter((part) => {
		const at = left.indexOf(part);
		if (at === -1) return true;
		left.splice(at, 1);
		return false;
	});
}

const NAMES: readonly [RegExp, string][] = [
	[/^title$/, "the title"],
	[/^description$/, "the description"],
	[/^navigation$/, "the navigation"],
	[/(^|>)h\d$/, "the heading"],
	[/li$/, "the list item"],
	[/t[dh]$/, "the table cell"],
	[/fold$/, "the fold"],
	[/p$/, "the paragraph"],
	[/code$/, "the code"],
];

/** A block as a person would call it. // => "the heading “What to do”", "::hotline-card[city-311]" */
function name({ kind, text }: Aligned): string {
	const [, word = kind.split(">").at(-1)] = NAMES.find(([pattern]) => pattern.test(kind)) ?? [];
	return text === "" ? String(word) : `${word} “${shorten(text)}”`;
}

/** The beginning of a text, for a message. */
export const shorten = (text: string): string => (text.length > 60 ? `${plain(text.slice(0, 57))}…` : text);
