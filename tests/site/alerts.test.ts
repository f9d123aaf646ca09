import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILD_TIMEOUT, buildSite, copyFixture, removeSite, spoil } from "./build-fixture.ts";
import { type Page, pageAt, readPageTrees, select, selectOne } from "./dom.ts";

const ALERT = {
	id: "storm",
	level: "danger",
	from: "2018-11-04T08:00",
	until: "2018-11-07T08:00",
	message: { en: "Call 911 if you see a broken power line." },
	link: null,
};

let copy: string;
let pages: ReadonlyMap<string, Page>;
beforeAll(async () => {
	copy = await copyFixture();
	await spoil(copy, "_data/alert.json", () => JSON.stringify({ $schema: "", alert: [ALERT] }));
	const { output } = await buildSite(copy, path.join(copy, "out"));
	expect(output).toContain("The site is built.");
	pages = await readPageTrees(path.join(copy, "out"));
}, BUILD_TIMEOUT);
afterAll(() => removeSite(copy));

/** What stands above a page's main part, in its order. */
const topOf = (address: string): string[] =>
	select(selectOne(pageAt(pages, address).tree, "body"), "*").flatMap(({ name, attribs }) => {
		const kind = (attribs.class ?? "").split(" ")[0] ?? "";
		return name === "header" || name === "aside" ? (["top", "strip", "alert"].includes(kind) ? [kind] : []) : [];
	});

test("an alert is the first thing on a page in English", () => {
	expect(topOf("rights/")).toEqual(["alert", "top"]);
});

test("in another language the line that answers in it comes before the numbers of an alert", () => {
	expect(topOf("ar/rights/")).toEqual(["top", "strip", "alert"]);
});
