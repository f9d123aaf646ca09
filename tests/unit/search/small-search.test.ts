import { describe, expect, test } from "vitest";
import { openSmallSearch, type SmallPage } from "../../../assets/browser/search/small-search.ts";
import type { Fragment } from "../../../scripts/search/pagefind-index.ts";
import { smallPages } from "../../../scripts/search/small-index.ts";

const page = (id: string, title: string, content: string, kind = "page"): SmallPage => ({
	id,
	url: `/${id}/`,
	content: `${title}. ${content}`,
	meta: { title, description: `About ${id}.` },
	filters: { kind: [kind] },
});
const pages = [
	page("report", "Report a hate crime", "Call the police if you are in danger."),
	page("rights", "Know your rights", "The police <b>may</b> not hate. Inmigración is no crime."),
	page("walk", "Lake walk", "A walk in May with the policía", "event"),
];
const { search } = openSmallSearch(pages, (url) => `/we${url}`);
const ids = async (words: string | null, kind?: string) =>
	(await search(words, { filters: kind === undefined ? {} : { kind } })).results.map(({ id }) => id);

describe("the small search", () => {
	test("finds the pages with all words, by what words begin with and without accents", async () => {
		expect(await ids("police danger")).toEqual(["report"]);
		expect(await ids("inmigracion")).toEqual(["rights"]);
		expect(await ids("polic")).toHaveLength(3);
		expect(await ids("zzyzx police")).toEqual([]);
	});
	test("finds a page by its title first, and by its description", async () => {
		expect((await ids("hate"))[0]).toBe("report");
		expect(await ids("about walk")).toEqual(["walk"]);
	});
	test("finds words side by side", async () => {
		expect((await ids("hate crime")).sort()).toEqual(["report", "rights"]);
		expect(await ids('"hate crime"')).toEqual(["report"]);
	});
	test("keeps to a kind, and with null gives all", async () => {
		expect(await ids("polic", "event")).toEqual(["walk"]);
		expect(await ids(null)).toEqual(["report", "rights", "walk"]);
		expect(await ids(null, "event")).toEqual(["walk"]);
	});
	test("shows of a page what it is about", async () => {
		const { results } = await search("may", { filters: { kind: "page" } });
		expect(await results[0]?.data()).toMatchObject({
			url: "/we/rights/",
			raw_url: "/rights/",
			excerpt: "About rights.",
			meta: { title: "Know your rights" },
		});
	});
});

test("a site with too much to read keeps its lines and pages in the small index, and leaves out records", () => {
	const fragments = Array.from({ length: 5000 }, (_, index): Fragment => {
		const kind = index < 100 ? "resolution" : index < 110 ? "page" : "resolution";
		return { id: `${index}`, url: `/${index}/`, content: "word ".repeat(50), meta: {}, filters: { kind: [kind] } };
	});
	const kept = smallPages(fragments);
	expect(kept.filter(({ filters }) => filters.kind?.[0] === "page")).toHaveLength(10);
	expect(kept.length).toBeLessThan(1000);
	expect(kept).toEqual(smallPages([...fragments].reverse()));
});
