import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import languages from "../../_data/languages.json" with { type: "json" };
import { siteFolders } from "../../scripts/project/folders.ts";
import { HALVES, labelledQueries } from "./labelled-queries.ts";
import { openSearch } from "./open-search.ts";
import { recallAt3 } from "./recall.ts";

/** The share of queries that must have an answer among the first three results. Pagefind has no stemmer for so and hmn. */
const GOALS = new Map([
	["en", 0.95],
	["es", 0.95],
	["so", 0.85],
	["hmn", 0.85],
]);

/**
 * What a held-out half must reach while its goal is not met: what it has reached, 33 of 36, so that nothing is lost. The goal
 * stays, and is printed; nobody works on the missing queries themselves. Take an entry out once its goal is met.
 */
const HELD_OUT_FLOORS = new Map([["en", 33 / 36]]);

/** The finished site, as `npm run build` leaves it. */
const { output } = siteFolders();

for (const { id, tag, published } of languages.languages) {
	const isThere = published && existsSync(path.join(output, "pagefind", `words.${tag}.json`));
	describe.runIf(isThere)(`search in ${id}`, async () => {
		const ask = await openSearch(output, tag);
		for (const half of HALVES) {
			const queries = labelledQueries(id, half);
			if (queries === undefined) continue;
			test(`finds what is asked for, ${half} queries`, async () => {
				const { share, count, missed } = await recallAt3(queries, id, ask);
				const goal = GOALS.get(id) ?? 0;
				const floor = half === "held-out" ? (HELD_OUT_FLOORS.get(id) ?? goal) : goal;
				console.log(
					`Search in ${id}, ${half}: ${share.toFixed(3)} of ${count} queries have an answer in the first 3. The goal is ${goal}.`,
				);
				// The held-out half stays unread, so that nobody makes the search for it.
				if (half !== "held-out") for (const { query } of missed) console.log(`  not found: ${query.query}`);
				expect(share).toBeGreaterThanOrEqual(floor);
			});
		}
	});
}
