import path from "node:path";
import { expect, test } from "vitest";
import { realFacts, realFolders } from "../real-site.ts";
import { readPageTrees, selectOne, wordsOf } from "../site/dom.ts";
import * as rules from "../site/reading-rules.ts";

// The finished site, as `npm run build` leaves it.
const pages = [...(await readPageTrees(process.env.SITE_OUTPUT ?? path.join(realFolders.root, "_site"))).values()];

/** Words that were tried on readers and given up: odd, or a claim that nobody can hold. */
const RETIRED =
	/\b(mended?|what holds now|source of this has no date|calm voice|It is free and private|other meetings of the campaign|how the City says it|por ser usted quien es|voz tranquila|evento planeado|tocar su ropa por fuera|orden de la corte de no acercarse)\b/i;

test.each([
	["links tell where they go", rules.linksTellWhereTheyGo],
	["has each number once at its foot", rules.numbersOnceAtTheFoot],
	["marks names in English", rules.englishNamesAreMarked(realFacts)],
	["offers no calendar of what is over", rules.pastEventsOfferNoCalendar],
	["says its lead once", rules.leadIsSaidOnce],
])("every page %s", (_, rule) => {
	expect(pages.flatMap(rule)).toEqual([]);
});

test("no page has words that were given up", () => {
	const found = pages.flatMap(({ file, tree }) =>
		wordsOf(selectOne(tree, "body"))
			.filter(({ text }) => RETIRED.test(text))
			.map(({ text }) => `${file}: ${text}`),
	);
	expect(found).toEqual([]);
});
