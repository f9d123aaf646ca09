import { toInstant } from "../../scripts/facts/hours/wall-clock.ts";
import type { News } from "../../scripts/facts/schema/news.ts";
import { isAhead, NEWS_FEED } from "../../scripts/outputs/news-feed.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { supersededNote } from "./fact-notes.ts";
import { heading, type Level } from "./heading.ts";
import { englishLink, recordLink } from "./links.ts";
import { localize } from "./localize.ts";

/** Of more nobody reads on in the first page. */
const MOST_ON_HOME = 3;

/** Whether a piece of news is over on the day the site is built for. */
const isOver = ({ until }: News, { facts }: View): boolean => until.slice(0, 10) < facts.siteDate;

/** The news that hold, or those that are over, the newest first; an empty list says what will stand there. */
export function newsList(time: "current" | "past", view: View, level: Level): Html {
	const all = newest(view).filter((item) => isOver(item, view) === (time === "past"));
	return html`
	<div data-events="${time === "past" ? "past" : "upcoming"}">
		<p class="empty"${all.length > 0 && html` hidden`}>${view.t(`news.none.${time}`)}</p>
		${all.map((item) => newsItem(item, view, level))}
	</div>
	${time === "current" && all.length > 0 && html`<p>${englishLink(NEWS_FEED, view.t("news.feed"), view)}</p>`}`;
}

/** The first of the news that hold, for the first page; nothing at all where there are none. */
export function currentNews(view: View, level: Level): Html | false {
	const current = newest(view).filter((item) => !isOver(item, view));
	return (
		current.length > 0 &&
		html`<div data-events="upcoming">${current.slice(0, MOST_ON_HOME).map((item) => newsItem(item, view, level))}</div>
		<p><a href="${view.pageHref("/news/")}">${view.t("news.all")}</a></p>`
	);
}

const newest = ({ facts }: View): News[] =>
	facts.news.all.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));

/** Hidden until it begins; the page's script moves it among the past ones once it is over. */
const newsItem = (item: News, view: View, level: Level): Html => html`
	<section class="announcement" ${newsTimes(item, view)}>
		${heading(level, recordLink("news", item, view))}
		<p>${newsDate(item, view)}</p>
		<p>${localize(item.summary, view)}</p>
		${supersededNote(item.superseded, view)}
	</section>`;

/** By what the page's script knows from when to when it holds. */
export const newsTimes = (item: News, { facts }: View): Html => {
	const { timeZone } = facts.site;
	return html`data-from="${toInstant(item.from, timeZone)}" data-ends="${toInstant(item.until, timeZone)}"${isAhead(item, facts) && html` hidden`}`;
};

export const newsDate = ({ from }: News, { t }: View): Html =>
	html`<time datetime="${from.slice(0, 10)}">${t.formats.date(from.slice(0, 10))}</time>`;

/** That it is over, which the page's script shows on the visitor's clock. */
export const newsState = (item: News, view: View): Html =>
	html`<p class="state" data-past${!isOver(item, view) && html` hidden`}>${view.t("news.over")}</p>`;
