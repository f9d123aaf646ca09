import { expect, test } from "vitest";
import { announcementList } from "../../../_includes/components/announcement-list.ts";
import { newsList } from "../../../_includes/components/news-list.ts";
import { makeFacts, makeNews } from "../make-facts.ts";
import { makeView } from "../make-view.ts";
import { linksOf, texts } from "./read-markup.ts";

const view = makeView(
	makeFacts({
		news: [
			makeNews("held", { until: "2018-10-01T12:00" }),
			makeNews("older", { from: "2018-10-01T09:00" }),
			makeNews("newer", { from: "2018-11-01T09:00", until: "2018-11-05T09:00" }),
			makeNews("ahead", { from: "2018-11-06T09:00" }),
		],
	}),
);

test("news that holds on the day of the edition is listed, the newest first, and what is over apart", () => {
	expect(texts(newsList("current", view, 3), "h3")).toEqual(["The ahead", "The newer", "The older"]);
	expect(texts(newsList("past", view, 3), "h3")).toEqual(["The held"]);
});

test("each says from when to when it holds, for the visitor's clock; what is ahead waits hidden", () => {
	const { markup } = newsList("current", view, 3);
	expect(markup).toContain('data-from="2018-11-01T14:00:00.000Z" data-ends="2018-11-05T15:00:00.000Z">');
	expect(markup).toContain('data-from="2018-11-06T15:00:00.000Z" data-ends="2018-12-01T15:00:00.000Z" hidden>');
});

test("an empty list says what will stand there", () => {
	const empty = makeView(makeFacts());
	expect(texts(newsList("current", empty, 3), "p.empty")).toHaveLength(1);
	expect(texts(newsList("past", empty, 3), "p.empty")).toHaveLength(1);
});

test("the first page shows three at most, and nothing of news where there is none", () => {
	const many = ["a", "b", "c", "d"].map((id) => makeNews(id));
	const home = announcementList(makeView(makeFacts({ news: many })), 3);
	expect(texts(home, "h3")).toHaveLength(3);
	expect(linksOf(home).at(-1)).toBe("../news/");
	expect(announcementList(makeView(makeFacts()), 3).markup).not.toContain("/news/");
	const held = makeView(makeFacts({ news: [makeNews("held", { until: "2018-10-01T12:00" })] }));
	expect(announcementList(held, 3).markup).not.toContain("held");
});
