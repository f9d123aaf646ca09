import type { Facts } from "../../facts/facts.ts";
import { targetLanguages } from "../../facts/languages.ts";
import { plain } from "../../i18n/words.ts";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { pathFrom } from "../../project/folders.ts";
import { align } from "./align.ts";
import { type FactText, factTexts } from "./fact-texts.ts";
import { type FactsMadeFrom, factsMadeFromFile, readFactsMadeFrom } from "./made-from.ts";

/** A text of the facts whose translation was made from another English than that of today. */
export interface StaleFact {
	language: string;
	key: string;
	/** undefined if nobody has recorded it. */
	was: string | undefined;
	now: string;
	/** Its words by language: the object itself that the facts hold. */
	words: Record<string, string>;
}

/** The stale texts in one language. */
export function staleFacts(facts: Facts, language: string, madeFrom: FactsMadeFrom): StaleFact[] {
	const texts = factTexts(facts).filter(({ words }) => words[language] !== undefined);
	const pairs = pairTexts(texts, madeFrom);
	const recorded = (key: string): string | undefined => madeFrom[pairs.get(key) ?? ""];
	const [fresh, others] = [true, false].map((wanted) =>
		texts.filter(({ key, english }) => isSame(recorded(key), english) === wanted),
	);
	// One reason may stand at many dates: with the words of a fresh one of its list, it is as fresh as that.
	const sayings = new Set(fresh?.map((text) => saying(text, language)));
	return (others ?? [])
		.filter((text) => !sayings.has(saying(text, language)))
		.map(({ key, english, words }) => ({ language, key, was: recorded(key), now: english, words }));
}

const saying = ({ list, english, words }: FactText, language: string): string =>
	JSON.stringify([list, english, words[language]]);

/** The stale texts of every published language, and what is wrong with their records. */
export function readStaleFacts(
	place: { content: string; root: string },
	facts: Facts,
): { texts: StaleFact[]; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const texts = targetLanguages(facts).flatMap(({ id }) => {
		const absolute = factsMadeFromFile(place.content, id);
		const file = pathFrom(place.root, absolute);
		return staleFacts(facts, id, readFactsMadeFrom(absolute, file, diagnostics));
	});
	return { texts, diagnostics };
}

/**
 * For each text of the facts, the key under which a record of `madeFrom` has its English; none for a text that is new. A text of a list
 * without ids is found by what it says, since its place changes with every item above it: first where it stood, then wherever it went to,
 * then between two known ones, as one whose English changed.
 */
export function pairTexts(
	texts: readonly FactText[],
	madeFrom: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
	const pairs = new Map<string, string>();
	for (const [list, ofList] of Map.groupBy(texts, (text) => text.list)) {
		for (const { key, english } of ofList) if (isSame(madeFrom[key], english)) pairs.set(key, key);
		const now = ofList.filter(({ key }) => !pairs.has(key));
		if (now.length === 0) continue;
		const taken = new Set(pairs.values());
		const then = keysOf(list, madeFrom).filter((key) => !taken.has(key));
		const found = align(
			then.map((key) => ({ kind: list, text: plain(madeFrom[key] ?? "") })),
			now.map(({ english }) => ({ kind: list, text: plain(english) })),
		);
		for (const [at, { key }] of now.entries()) {
			const was = then[found[at] ?? -1];
			if (was !== undefined) pairs.set(key, was);
		}
	}
	return pairs;
}

/** Whether two texts of English say the same. */
const isSame = (was: string | undefined, now: string): boolean => was !== undefined && plain(was) === plain(now);

/** The keys of a record that belong to a list, in the order of their places. // "hours/x/closures/#/name" => ["hours/x/closures/0/name"] */
function keysOf(list: string, madeFrom: Readonly<Record<string, string>>): string[] {
	if (!list.includes("#")) return list in madeFrom ? [list] : [];
	const pattern = new RegExp(`^${list.split("#").map(RegExp.escape).join("(\\d+)")}$`);
	return Object.keys(madeFrom)
		.filter((key) => pattern.test(key))
		.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
