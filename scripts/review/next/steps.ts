import { addressLine } from "../../facts/ledger/add-addresses.ts";
import { CITED_KINDS, citedAt, recordAddress } from "../../urls/permalink.ts";
import type { End } from "../ends/end.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import { counted, listInWords, quoted } from "../facts/english.ts";
import type { Item, LanguageStaleness, Reading, Step } from "../review-shape.ts";
import { correctionSteps } from "./corrections-due.ts";
import { unconfirmedSteps } from "./unconfirmed.ts";

export interface Found {
	faults: number;
	changes: readonly RecordChange[];
	items: readonly Item[];
	staleness: readonly LanguageStaleness[];
	reading: readonly Reading[];
	/** Former addresses of pages whose file has another name now. */
	moves: ReadonlyMap<string, string>;
	end: End;
	/** The real day, which a new entry of the log carries. */
	today: string;
}

/** What is left to do before the change is published, the most urgent first. */
export const nextSteps = (found: Found): Step[] => [
	...faultStep(found),
	...newAddressStep(found),
	...lostAddressSteps(found),
	...unconfirmedSteps(found.changes, found.end),
	...correctionSteps(found.changes, found.end, found.today),
	...signsStep(found.staleness),
	...translationSteps(found.staleness),
	...readingSteps(found.reading),
];

const faultStep = ({ faults }: Found): Step[] =>
	faults === 0
		? []
		: [{ sentence: `Mend ${counted(faults, "fault")}: this names each with its line.`, command: "npm run check" }];

/** Events and resolutions that are not in the list of addresses yet. */
function newAddressStep({ end }: Found): Step[] {
	const known = new Set(end.facts?.addresses.all.map(({ address }) => address));
	const lacking = CITED_KINDS.flatMap((kind) =>
		[...(end.files.get(kind)?.ids ?? [])].map((id) => recordAddress(kind, id)).filter((address) => !known.has(address)),
	);
	return lacking.length === 0
		? []
		: [{ sentence: `Give ${listInWords(lacking)} a permanent address.`, command: "npm run facts -- addresses" }];
}

/** Addresses of pages that lead nowhere: a line that leads on, to choose the place of. */
function lostAddressSteps({ items, moves }: Found): Step[] {
	const lost = items.filter(({ chapter, happening }) => chapter === "addresses" && happening === "removed");
	const pages = lost.map(({ what }) => what).filter((url) => /(\/|\.html)$/.test(url));
	const cited = pages.filter((url) => citedAt(url) !== undefined);
	const others = pages.filter((url) => citedAt(url) === undefined && !/\/(events|resolutions)\/[^/]+\/$/.test(url));
	return [
		...(cited.length === 0
			? []
			: [
					{
						sentence: "Say where these addresses lead now; somebody may have cited them.",
						place: "_data/addresses.json",
						lines: cited
							.map((address) => addressLine({ address, movedTo: `/${address.split("/")[1] ?? ""}/` }))
							.join(",\n"),
					},
				]),
		...(others.length === 0
			? []
			: [
					{
						sentence: others.every((url) => moves.has(url))
							? "Lead the old addresses on."
							: "Lead the old addresses on; write the best page in place of /.",
						place: '_data/site.json, in "redirects"',
						lines: others
							.map((from) => `{ "from": ${JSON.stringify(from)}, "to": ${JSON.stringify(moves.get(from) ?? "/")} }`)
							.join(",\n"),
					},
				]),
	];
}

/** Names and texts in the facts of which no word changed: nothing is to be translated. */
function signsStep(staleness: readonly LanguageStaleness[]): Step[] {
	const most = Math.max(0, ...staleness.map(({ factSigns }) => factSigns));
	return most === 0
		? []
		: [
				{
					sentence: `In the English of ${counted(most, "text")} of the facts no word changed, only signs such as a full stop or a hyphen. If the translations hold as they are, this says so.`,
					command: "npm run translate -- typo facts",
				},
			];
}

/** One step a language: what to translate, and what to type. */
const translationSteps = (staleness: readonly LanguageStaleness[]): Step[] =>
	staleness.flatMap(({ language, name, pages, facts: all, factSigns, strings, posters }) => {
		const facts = all - factSigns;
		const todo = [
			...pages.map(({ page, stale, untranslated }) => ({
				what: `${counted(stale + untranslated, "part")} of the page ${quoted(page)}`,
				command: `npm run translate -- start ${page} ${language}`,
			})),
			...(facts > 0
				? [
						{
							what: `${counted(facts, "text")} of the facts in _data/`,
							command: `npm run translate -- done facts ${language}`,
						},
					]
				: []),
			...(strings > 0
				? [
						{
							what: `${counted(strings, "label")} in _includes/strings/${language}.json, with the new English beside each`,
						},
					]
				: []),
			...(posters
				? [
						{
							what: `the words of posters in assets/art/words/${language}.json`,
							command: `npm run translate -- done posters ${language}`,
						},
					]
				: []),
		];
		if (todo.length === 0) return [];
		const commands = todo.flatMap((it) => ("command" in it && it.command !== undefined ? [it.command] : []));
		return [
			{
				sentence: `Translate into ${name}: ${listInWords(todo.map(({ what }) => what))}. Until then readers see the English beside them.`,
				...(commands.length > 0 && { command: commands.join("\n") }),
			},
		];
	});

/** A grade more is a year more at school. */
const MUCH_HARDER = 1;

const readingSteps = (reading: readonly Reading[]): Step[] =>
	reading.flatMap(({ file, title, was, now }) => {
		const [before, after] = [gradeOf(was), gradeOf(now)];
		if (before === undefined || after === undefined || after - before < MUCH_HARDER) return [];
		return [
			{
				sentence: `The page ${quoted(title)} is harder to read than before (${now}, was ${was ?? ""}). Write shorter sentences and plainer words.`,
				place: file,
			},
		];
	});

const gradeOf = (told: string | null): number | undefined => {
	const [, grade] = /^grade ([\d.]+)$/.exec(told ?? "") ?? [];
	return grade === undefined ? undefined : Number(grade);
};
