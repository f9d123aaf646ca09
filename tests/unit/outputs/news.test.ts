import { describe, expect, test } from "vitest";
import { graph, jsonLdText } from "../../../scripts/outputs/json-ld.ts";
import { newsThing } from "../../../scripts/outputs/json-ld-news.ts";
import { newsFeed } from "../../../scripts/outputs/news-feed.ts";
import { makeEvent, makeFacts, makeFile, makeNews } from "../make-facts.ts";
import { testLocale } from "../make-locale.ts";
import { readJsonLd } from "./read-json-ld.ts";

const hearing = makeNews("hearing", {
	from: "2018-11-01T09:00",
	until: "2018-12-01T20:00",
	event: "supper",
	attachments: ["agenda"],
	link: "https://city.example/more",
});
const facts = makeFacts({
	news: [hearing, makeNews("ahead", { from: "2018-11-06T00:00" })],
	events: [makeEvent("supper")],
	files: [makeFile("agenda")],
});
const pub = { facts, siteUrl: "https://city.example/mpls/", ...testLocale() };

describe("the feed of news", () => {
	const text = newsFeed(pub);
	test("tells what has begun, when it is over, its event and its files; nothing that is ahead", () => {
		expect(text.match(/<entry>/g)).toHaveLength(1);
		for (const part of [
			"<title>The hearing</title>",
			"<updated>2018-11-01T14:00:00Z</updated>",
			"Until Saturday, December 1, 2018, 8 p.m.",
			"The supper: https://city.example/mpls/events/supper/",
			"The agenda: https://city.example/mpls/files/agenda.pdf",
			"https://city.example/more",
		])
			expect(text.replace(/[\u00a0\u202f]/g, " ")).toContain(part);
	});
	test("is never newer than the edition, nor older than what was confirmed since", () => {
		const checked = makeNews("hearing", { from: "2018-11-01T09:00", checked: "2018-11-03" });
		const later = newsFeed({ ...pub, facts: makeFacts({ news: [checked] }) });
		expect(later).toContain("<updated>2018-11-03T05:00:00Z</updated>");
	});
});

test("a piece of news is a NewsArticle with its moments, its event and its files", async () => {
	const [found] = await readJsonLd(jsonLdText(graph([newsThing(hearing, pub)])));
	expect(found).toMatchObject({
		"@type": "NewsArticle",
		headline: "The hearing",
		url: "https://city.example/mpls/news/hearing/",
		datePublished: "2018-11-01T09:00:00-05:00",
		expires: "2018-12-01T20:00:00-06:00",
		associatedMedia: {
			"@type": "DigitalDocument",
			encodingFormat: "application/pdf",
			url: "https://city.example/mpls/files/agenda.pdf",
		},
	});
});
