import { beforeAll, describe, expect, test } from "vitest";
import { isOver } from "../../scripts/facts/events/occurrences.ts";
import { readFacts } from "../../scripts/facts/read-facts.ts";
import { CITY_DAY, cityFolders } from "../city.ts";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";
import { type Page, pageAt, readPageTrees, select, textOf } from "./dom.ts";
import * as rules from "./reading-rules.ts";

const facts = readFacts({ ...cityFolders, siteDate: CITY_DAY, today: "2026-01-01" });
let pages: readonly Page[];
let byFile: ReadonlyMap<string, Page>;
beforeAll(async () => {
	byFile = await readPageTrees(await builtCity());
	pages = [...byFile.values()];
}, BUILD_TIMEOUT);

describe("every page of the city", () => {
	test.each([
		["links tell where they go", rules.linksTellWhereTheyGo],
		["has each number once at its foot", rules.numbersOnceAtTheFoot],
		["marks names in English", rules.englishNamesAreMarked(facts)],
		["offers no calendar of what is over", rules.pastEventsOfferNoCalendar],
	])("%s", (_, rule) => {
		expect(pages.flatMap(rule)).toEqual([]);
	});
});

test("an event to come has a calendar on its page, one that is over or off has none", () => {
	const calendars = (event: string) =>
		select(pageAt(byFile, `events/${event}/`).tree, "a").filter(({ attribs }) => attribs.href?.endsWith(".ics")).length;
	const [over, ahead] = [true, false].map((isGone) =>
		facts.events.all.filter((event) => isOver(event, facts) === isGone).map(({ id }) => id),
	);
	const isOff = (id: string) => /cancelled|postponed/.test(facts.events.byId.get(id)?.status ?? "");
	expect(over?.map(calendars)).toEqual(over?.map(() => 0));
	expect(ahead?.filter((id) => (calendars(id) === 0) !== isOff(id))).toEqual([]);
});

test("a directory says of a line its name, its numbers and its hours, and folds the rest", () => {
	const [line] = select(pageAt(byFile, "contact/").tree, "article.hotline");
	const folded = line && select(line, "details")[0];
	expect(folded && textOf(folded)).toContain("Save to your phone");
	expect(
		select(pageAt(byFile, "contact/").tree, "article.hotline").every((it) => select(it, "details").length <= 1),
	).toBe(true);
});
