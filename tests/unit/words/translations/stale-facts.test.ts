import { describe, expect, test } from "vitest";
import type { Facts } from "../../../../scripts/facts/facts.ts";
import { factTexts } from "../../../../scripts/words/translations/fact-texts.ts";
import { pairTexts, staleFacts } from "../../../../scripts/words/translations/stale-facts.ts";

interface Words {
	en: string;
	es?: string;
}
const words = (en: string, es = `es ${en}`): Words => ({ en, es });

/** Facts of one line with these closures, and these notes about its weekly hours. */
const factsOf = (closures: readonly Words[], notes: readonly (Words | undefined)[] = []): Facts =>
	({
		hours: {
			all: [
				{
					id: "line",
					weekly: notes.map((note) => (note ? { superseded: { note } } : {})),
					closures: closures.map((name) => ({ name })),
				},
			],
		},
	}) as unknown as Facts;

/** The record that `translate -- done` writes. */
const recordOf = (facts: Facts) => Object.fromEntries(factTexts(facts).map(({ key, english }) => [key, english]));

const stale = (then: Facts, now: Facts): string[] =>
	staleFacts(now, "es", recordOf(then)).map(({ key, was, now }) => `${key}: ${was ?? "new"} -> ${now}`);

const [a, b, c] = [words("A"), words("B"), words("C")];

describe("a text of a list without ids", () => {
	test.each<[string, Words[]]>([
		["a new one on top in English only", [{ en: "Eve" }, a, b, c]],
		["two new ones on top", [{ en: "Eve" }, { en: "Eve" }, a, b, c]],
		["the first taken out", [b, c]],
		["all but the last taken out", [c]],
		["the order turned round", [c, b, a]],
		["one more of a reason that is translated, in the same words", [a, a, b, c]],
		["another dash or quotation mark", [a, b, words("C ")]],
	])("is not stale by %s", (_what, now) => {
		expect(stale(factsOf([a, b, c]), factsOf(now))).toEqual([]);
	});
	test.each<[string, Words[], string[]]>([
		["where it stands", [a, words("B2"), c], ["1/name: B -> B2"]],
		["below a new one", [{ en: "Eve" }, a, words("B2"), c], ["2/name: B -> B2"]],
		["below one that was taken out", [b, words("C2")], ["1/name: C -> C2"]],
		["to what another says", [words("B", "es A"), b, c], ["0/name: A -> B"]],
	])("is stale when its English changes %s", (_where, now, expected) => {
		expect(stale(factsOf([a, b, c]), factsOf(now))).toEqual(expected.map((it) => `hours/line/closures/${it}`));
	});
	test("is compared by its whole place: a closure's name is no note", () => {
		expect(stale(factsOf([a]), factsOf([b], [a]))).toEqual([
			"hours/line/weekly/0/superseded/note: new -> A",
			"hours/line/closures/0/name: A -> B",
		]);
	});
	test("is known deep in an item too: a note of weekly hours", () => {
		const then = factsOf([], [undefined, a]);
		expect(stale(then, factsOf([], [undefined, undefined, a]))).toEqual([]);
		expect(stale(then, factsOf([], [a]))).toEqual([]);
		expect(stale(then, factsOf([], [undefined, undefined, words("A2")]))).toEqual([
			"hours/line/weekly/2/superseded/note: A -> A2",
		]);
	});
	test("that nobody has recorded is stale, and says no other English", () => {
		expect(stale(factsOf([a, b]), factsOf([words("Eve"), a, b]))).toEqual(["hours/line/closures/0/name: new -> Eve"]);
	});
});

test("each text has one key of the record, and no two have the same", () => {
	const texts = factTexts(factsOf([words("Eve"), c, a, words("B2"), a]));
	const found = [...pairTexts(texts, recordOf(factsOf([a, b, c]))).values()];
	expect(new Set(found).size).toBe(found.length);
});
