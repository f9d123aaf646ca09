import { align } from "./align.ts";
import type { FactText } from "./fact-texts.ts";
import { plain } from "./meaning.ts";

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
export const isSame = (was: string | undefined, now: string): boolean => was !== undefined && plain(was) === plain(now);

/** The keys of a record that belong to a list, in the order of their places. // "hours/x/closures/#/name" => ["hours/x/closures/0/name"] */
function keysOf(list: string, madeFrom: Readonly<Record<string, string>>): string[] {
	if (!list.includes("#")) return list in madeFrom ? [list] : [];
	const pattern = new RegExp(`^${list.split("#").map(RegExp.escape).join("(\\d+)")}$`);
	return Object.keys(madeFrom)
		.filter((key) => pattern.test(key))
		.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
