import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batches, placeOf, touched } from "./batches.ts";
import { type EditedCopy, makeEditedCopy } from "./edited-copy.ts";
import { type Judged, judge } from "./judge.ts";
import type { Mistake } from "./mistake.ts";

/**
 * One test a mistake: it is told in the expected sentences, each at its file and line, and nothing else is told.
 * `together` judges mistakes of different files at once, since all words take half a second; with FULL=1 each is judged alone.
 */
export function expectMistakes(
	subjects: Readonly<Record<string, readonly Mistake[]>>,
	{ together }: { together: boolean },
): void {
	let copy: EditedCopy;
	beforeAll(async () => {
		copy = await makeEditedCopy();
	});
	afterAll(() => copy.remove());
	const all = Object.values(subjects).flat();
	const groups = together && !process.env.FULL ? batches(all) : all.map((it) => [it]);
	const groupOf = new Map(groups.flatMap((group) => group.map((it) => [it, group] as const)));
	const judged = new Map<readonly Mistake[], Promise<Judged>>();
	const judgedWith = (mistake: Mistake): Promise<Judged> => {
		const group = groupOf.get(mistake) ?? [mistake];
		const result = judged.get(group) ?? judge(copy, group);
		judged.set(group, result);
		return result;
	};

	test("the project itself has no error", async () => {
		expect((await judge(copy, [])).told).toEqual([]);
	});
	describe.for(Object.entries(subjects))("%s", ([, mistakes]) => {
		test.for(mistakes.map((it) => [it.name, it] as const))("%s", async ([name, mistake]) => {
			const { told, expected } = await judgedWith(mistake);
			const own = touched(mistake);
			// What is said of a file that no mistake of the group has touched is noise of every one.
			const others = (groupOf.get(mistake) ?? []).filter((it) => it !== mistake).map(touched);
			const mine = told.filter(
				({ file }) => own.has(placeOf(file)) || !others.some((other) => other.has(placeOf(file))),
			);
			const sentences = expected.get(name) ?? [];
			expect(mine.map(({ text }) => text)).toEqual(
				sentences.map((it) => (typeof it === "string" ? it : expect.stringMatching(it))),
			);
		});
	});
}
