import { describe, expect, it } from "vitest";
import { differs, formOf, shownAt } from "../../../scripts/review/draw/compare-sites.ts";
import { reviewMarkdown } from "../../../scripts/review/print/markdown.ts";
import { shownSentence } from "../../../scripts/review/print/shown-words.ts";
import { readArguments } from "../../../scripts/review/read-arguments.ts";
import type { Item, Review, Shown } from "../../../scripts/review/review-shape.ts";

const nowhere: Shown = {
	pages: [],
	posters: [],
	calendars: [],
	contactCards: [],
	feeds: [],
	dataFiles: [],
	cards: [],
	languages: [],
};
const item = (what: string, fields: Partial<Item> = {}): Item => ({
	chapter: "events",
	happening: "changed",
	what,
	sentences: [`${what} changed.`],
	fields: [],
	...fields,
});
const review = (fields: Partial<Review>): Review => ({
	version: 1,
	base: { name: "origin/main", commit: "0123456789abcdef" },
	siteDate: "2026-11-22",
	edition: "3f9a21c",
	notes: [],
	diagnostics: 0,
	items: [],
	pages: [],
	languages: { en: "English", es: "Spanish" },
	staleness: [],
	pictures: [],
	steps: [],
	code: { files: 0, byFolder: {}, runs: [] },
	...fields,
});

it("tells by which name its edition can be known when it is live", () => {
	expect(reviewMarkdown(review({ items: [item("hours/a")] }))).toContain("**Edition 3f9a21c**");
});

describe("where visitors see a change", () => {
	const page = (head: string, body: string) => ({
		content: `<html><head>${head}</head>\n<body class="x">${body}</body></html>`,
		title: "A",
		language: "en",
		critical: false,
		reads: new Set<string>(),
	});

	it("is what a page shows, not what stands in its head or its scripts", () => {
		expect(differs("/a/", page("1", "x"), page("2", "x"))).toBe(false);
		expect(differs("/a/", page("1", "x<script>1</script>"), page("1", "x<script>2</script>"))).toBe(false);
		expect(differs("/a/", page("1", "x"), page("1", "y"))).toBe(true);
		expect(differs("/a/", undefined, page("1", "y"))).toBe(true);
		expect(differs("/a/feed.xml", page("1", "x"), page("2", "x"))).toBe(true);
	});

	it("counts each finished file in its own form, and a poster once", () => {
		const urls = [
			"/es/rights/",
			"/404.html",
			"/toolkit/sign.pdf",
			"/toolkit/sign.png",
			"/events/a/event.ics",
			"/sitemap.xml",
			"/data/hours.csv",
		];
		expect(urls.map(formOf)).toEqual(["pages", "pages", "posters", undefined, "calendars", undefined, "dataFiles"]);
		const site = new Map(urls.map((url) => [url, { ...page("", ""), language: url.startsWith("/es") ? "es" : "en" }]));
		const shown = shownAt(urls, { was: site, now: site, languages: ["en", "es"] });
		expect(shownSentence(shown)).toBe(
			"Visitors see it on 2 pages in 2 languages, 1 poster or sign, 1 calendar and 1 file of open data.",
		);
		expect(shownSentence(nowhere)).toBe("No page or file shows it.");
		expect(shownSentence({ ...nowhere, dataFiles: ["/data/a.csv"] })).toBe(
			"It is in 1 file of open data, and on no page.",
		);
	});
});

describe("a comment", () => {
	it("counts what nobody reads under one heading; how long it may be is the matter of who posts it", () => {
		const items = Array.from({ length: 400 }, (_, index) => item(`events/${index}`));
		expect(reviewMarkdown(review({ items }))).toContain("- … and 375 more.");
	});

	it("says who types commands, once, and only where there are some", () => {
		const who = "Commands are typed by somebody who has the project on their computer; ask in the pull request.";
		const step = { sentence: "Do it.", command: "npm run check" };
		const text = reviewMarkdown(review({ items: [item("events/a")], steps: [step, step] }));
		expect(text.split(who)).toHaveLength(2);
		expect(text.indexOf(who)).toBeLessThan(text.indexOf("Do it."));
		expect(reviewMarkdown(review({ items: [item("events/a")], steps: [{ sentence: "Do it." }] }))).not.toContain(who);
	});

	it("gives pictures by name", () => {
		const text = reviewMarkdown(
			review({
				pictures: [
					{ file: "assets/images/a.jpg", happening: "added" },
					{ file: "assets/images/b.jpg", happening: "changed" },
					{ file: "assets/images/c.jpg", happening: "removed" },
				],
			}),
		);
		expect(text).toContain(
			"- New: `assets/images/a.jpg`.\n- Changed: `assets/images/b.jpg`.\n- Taken out: `assets/images/c.jpg`.",
		);
	});
});

describe("what is typed after npm run review --", () => {
	it("is a base, a preview and --json, or a sentence", () => {
		expect(readArguments([])).toEqual({ isJson: false });
		expect(readArguments(["--base", "v1", "--json", "--preview", "https://x.example/a"])).toEqual({
			base: "v1",
			isJson: true,
			preview: "https://x.example/a/",
		});
		for (const wrong of [["v1"], ["--bass=v1"], ["--base"], ["--base", " "]])
			expect(() => readArguments(wrong), wrong.join(" ")).toThrow(
				"Write npm run review -- [--base <branch or commit>]",
			);
	});
});
