import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { realFolders, realLanguages } from "../real-site.ts";
import { HALVES, labelledQueries } from "./labelled-queries.ts";
import { openSearch, openSmall } from "./open-search.ts";
import { recallAt3 } from "./recall.ts";

/**
 * The share of queries that should have an answer among the first three results. Pagefind has no stemmer for so and hmn. It is printed, and
 * no test: the words of the site change any day. What the search itself does is tested on words of its own in tests/unit/search.
 */
const GOALS = new Map([
	["en", 0.95],
	["es", 0.95],
	["so", 0.85],
	["hmn", 0.85],
]);

/** The finished site, as `npm run build` leaves it. */
const { output } = realFolders;

for (const { id, tag } of realLanguages) {
	const isThere = existsSync(path.join(output, "pagefind", `words.${tag}.json`));
	// A language of which nobody has written down what people look for has no suite.
	if (!isThere || HALVES.every((half) => labelledQueries(id, half) === undefined)) continue;
	describe.each([
		{ name: "search", search: openSearch(output, tag), goal: GOALS.get(id) ?? 0 },
		{ name: "small search", search: openSmall(output, tag), goal: 0.9 },
	])(`$name in ${id}`, ({ name, search, goal }) => {
		for (const half of HALVES) {
			const queries = labelledQueries(id, half);
			if (queries === undefined) continue;
			test(`finds what is asked for, ${half} queries`, async () => {
				const { share, count, missed } = await recallAt3(queries, id, await search);
				console.log(
					`The ${name} in ${id}, ${half}: ${share.toFixed(3)} of ${count} queries have an answer in the first 3. The goal is ${goal}.`,
				);
				// The held-out half stays unread, so that nobody makes the search for it.
				if (half !== "held-out") for (const { query } of missed) console.log(`  not found: ${query.query}`);
				expect(count).toBe(queries.length);
			});
		}
	});
}

/** What an old phone is asked to load for a search, in bytes after gzip. */
const MOST_BYTES = 60_000;

test.each(realLanguages)("the small index in $id and its script are small", ({ tag }) => {
	const folder = path.join(output, "scripts");
	const script = readdirSync(folder).find((name) => name.startsWith("small-search"));
	const files = [path.join(folder, script ?? ""), path.join(output, "pagefind", `small.${tag}.json`)];
	const bytes = files.map((file) => gzipSync(readFileSync(file)).length);
	expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST_BYTES);
});
