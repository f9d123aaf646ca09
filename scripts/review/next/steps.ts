import { citedAt } from "../../urls/permalink.ts";
import type { End } from "../end.ts";
import type { RecordChange } from "../facts/diff-records.ts";
import { counted, listInWords, quoted } from "../facts/english.ts";
import type { Item, LanguageStaleness, Step } from "../review-shape.ts";
import { confirmSteps } from "./confirm-steps.ts";
import { correctionSteps } from "./correction-steps.ts";

export interface Found {
	diagnostics: number;
	changes: readonly RecordChange[];
	items: readonly Item[];
	staleness: readonly LanguageStaleness[];
	/** Former addresses of pages whose file has another name now. */
	moves: ReadonlyMap<string, string>;
	end: End;
	/** The real day, which a new entry of the log carries. */
	today: string;
}

/** What is left to do before the change is published, the most urgent first. */
export const nextSteps = (found: Found): Step[] => [
	...(found.diagnostics > 0
		? [
				{
					sentence: `Fix ${counted(found.diagnostics, "error")}: this names each with its line.`,
					command: "npm run check",
				},
			]
		: []),
	...lostAddressSteps(found),
	...confirmSteps(found.changes, found.end),
	...correctionSteps(found.changes, found.end, found.today),
	...signsStep(found.staleness),
	...found.staleness.flatMap(translationStep),
];

/** Addresses of pages that lead nowhere: a line that leads on, to choose the place of. */
function lostAddressSteps({ items, moves }: Found): Step[] {
	const lost = items.filter(({ chapter, happening }) => chapter === "addresses" && happening === "removed");
	const pages = lost.map(({ what }) => what).filter((url) => /(\/|\.html)$/.test(url));
	const cited = pages.filter((url) => citedAt(url) !== undefined);
	// The same in other languages.
	const others = pages.filter((url) => citedAt(url.replace(/^.*(?=(\/[^/]+){2}\/$)/, "")) === undefined);
	const choose = others.every((url) => moves.has(url)) ? "" : "; write the best page in place of /";
	const [citedLines, otherLines] = [
		cited.map((address) => `_data${address.slice(0, -1)}.json: "movedTo": "/${address.split("/")[1]}/"`),
		others.map((from) => `{ "from": ${JSON.stringify(from)}, "to": ${JSON.stringify(moves.get(from) ?? "/")} }`),
	].map((lines) => lines.join(",\n"));
	return [
		{
			sentence:
				'Bring these files back, since somebody may have cited their addresses, and say in each where its address leads now; or write "withdrawn": true.',
			lines: (citedLines ?? "").replaceAll(",\n", "\n"),
		},
		{
			sentence: `Lead the old addresses on${choose}.`,
			place: '_data/site.json, in "redirects"',
			lines: otherLines ?? "",
		},
	].filter(({ lines }) => lines !== "");
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

/** What to translate into one language, and what to type. */
function translationStep({ language, name, pages, facts, factSigns, strings, posters }: LanguageStaleness): Step[] {
	const words = facts - factSigns;
	const todo: { what: string; command?: string; isThere: boolean }[] = [
		...pages.map(({ page, stale, untranslated }) => ({
			what: `${counted(stale + untranslated, "part")} of the page ${quoted(page)}`,
			command: `start ${page} ${language}`,
			isThere: true,
		})),
		{ what: `${counted(words, "text")} of the facts in _data/`, command: `done facts ${language}`, isThere: words > 0 },
		{
			what: `${counted(strings, "label")} in _includes/strings/${language}.json, with the new English beside each`,
			isThere: strings > 0,
		},
		{
			what: `the words of posters in assets/art/words/${language}.json`,
			command: `done posters ${language}`,
			isThere: posters,
		},
	].filter(({ isThere }) => isThere);
	if (todo.length === 0) return [];
	const commands = todo.flatMap(({ command }) => (command === undefined ? [] : [`npm run translate -- ${command}`]));
	return [
		{
			sentence: `Translate into ${name}: ${listInWords(todo.map(({ what }) => what))}. Until then readers see the English beside them.`,
			...(commands.length > 0 && { command: commands.join("\n") }),
		},
	];
}
