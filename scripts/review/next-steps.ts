import { partOf } from "../facts/read-json.ts";
import { unconfirmed } from "../facts/rules/confirmations.ts";
import type { End } from "./end.ts";
import type { RecordChange } from "./facts/diff-records.ts";
import { capital, counted, listInWords, quoted } from "./facts/english.ts";
import { isSameWeek } from "./facts/hours-words.ts";
import { nameInWords } from "./facts/names.ts";
import type { Item, LanguageStaleness, Step } from "./review-shape.ts";

export interface Found {
	diagnostics: number;
	changes: readonly RecordChange[];
	items: readonly Item[];
	staleness: readonly LanguageStaleness[];
	/** Former addresses of pages whose file has another name now. */
	moves: ReadonlyMap<string, string>;
	end: End;
}

/** What is left to do before the change is published, the most urgent first. */
export const nextSteps = ({ diagnostics, changes, items, staleness, moves, end }: Found): Step[] => [
	...(diagnostics > 0
		? [{ sentence: `Fix ${counted(diagnostics, "error")}: this names each with its line.`, command: "npm run check" }]
		: []),
	...lostAddressStep(items, moves),
	...changes.flatMap((change) => confirmStep(change, end)),
	...restSteps(changes, end),
	...staleness.flatMap(translationStep),
];

/** What is left of a line of which a part was confirmed or written anew. */
const restSteps = (changes: readonly RecordChange[], { facts }: End): Step[] =>
	(facts ? unconfirmed(facts, facts.siteDate) : [])
		.filter(({ ids }) => changes.some(({ file, id }) => (file === "hotlines" || file === "hours") && ids.includes(id)))
		.map(({ sentence }) => ({ sentence: capital(sentence) }));

/** Addresses of pages that lead nowhere: a line that leads each on, to choose the place of. A record's is the matter of the check. */
function lostAddressStep(items: readonly Item[], moves: ReadonlyMap<string, string>): Step[] {
	const pages = items
		.filter(({ chapter, happening }) => chapter === "addresses" && happening === "removed")
		.map(({ what }) => what)
		.filter((url) => /(\/|\.html)$/.test(url) && !/\/(events|resolutions)\/[^/]+\/$/.test(url));
	if (pages.length === 0) return [];
	const choose = pages.every((url) => moves.has(url)) ? "" : "; write the best page in place of /";
	const lines = pages.map(
		(from) => `{ "from": ${JSON.stringify(from)}, "to": ${JSON.stringify(moves.get(from) ?? "/")} }`,
	);
	const place = '_data/site.json, in "redirects"';
	return [{ sentence: `Lead the old addresses on${choose}.`, place, lines: lines.join(",\n") }];
}

/** A fact that says something else while it still says that it was read, or confirmed, before. */
function confirmStep(change: RecordChange, end: End): Step[] {
	const { file, id, now = {}, fields } = change;
	const isRead = fields.some(({ field }) => field === "asOf" || field.startsWith("source"));
	const isConfirmed = fields.some(({ field, now: day }) => field === "checked" && day !== undefined);
	if (isConfirmed || (isRead && partOf(now, "checked") === undefined) || !hasNewValue(change, end)) return [];
	const told = `${capital(nameInWords(file, now, end.facts))} says something else now (${file}/${id}), yet names the same source and day as before. Write in "source" and "asOf" where the new value was read.`;
	// That an event was called off is news: its former source told no wrong, and nobody confirms it by a call.
	if (file === "events" && fields.some(({ field }) => field === "status" || field === "previousStart"))
		return [{ sentence: told }];
	const advice =
		"If the site was wrong all along, add it to the log of corrections. If somebody has confirmed it today, run the command.";
	return [{ sentence: `${told} ${advice}`, command: `npm run facts -- checked ${file}/${id}` }];
}

/** Where a fact was read and how old it is, what only helps to catch a slip, and what has a source of its own: marks and closures. */
const NO_VALUES = /^(source|asOf|checked|reviewEvery|superseded|weekday|id|closures)(\.|$)/;

/** Whether a record says something else that somebody has to confirm: numbers, hours, dates and addresses. Words are judged by those who read them. */
function hasNewValue({ file, happening, now, fields }: RecordChange, { facts }: End): boolean {
	if (happening !== "changed" || file === "site" || partOf(now, "source") === undefined) return false;
	return fields.some((change) => {
		const [last = "", ...group] = change.field.split(".").reverse();
		const isWords = group.length > 0 && facts?.languages.byId.has(last);
		return !NO_VALUES.test(change.field) && !isWords && !isSameWeek(change);
	});
}

/** What to translate into one language, and what to type. */
function translationStep({ language, name, pages, facts, strings, posters }: LanguageStaleness): Step[] {
	const todo: { what: string; command?: string }[] = [
		...pages.map(({ page, stale, untranslated }) => ({
			what: `${counted(stale + untranslated, "part")} of the page ${quoted(page)}`,
			command: `start ${page} ${language}`,
		})),
		...(facts > 0
			? [{ what: `${counted(facts, "text")} of the facts in _data/`, command: `done facts ${language}` }]
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
						command: `done posters ${language}`,
					},
				]
			: []),
	];
	const commands = todo.flatMap(({ command }) => (command === undefined ? [] : [`npm run translate -- ${command}`]));
	return [
		{
			sentence: `Translate into ${name}: ${listInWords(todo.map(({ what }) => what))}. Until then readers see the English beside them.`,
			...(commands.length > 0 && { command: commands.join("\n") }),
		},
	];
}
