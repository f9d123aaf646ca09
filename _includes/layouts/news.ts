import { toInstant } from "../../scripts/facts/hours/wall-clock.ts";
import type { News } from "../../scripts/facts/schema/news.ts";
import { isAhead } from "../../scripts/outputs/news-feed.ts";
import { html } from "../../scripts/project/html.ts";
import { eventPlace, eventTime } from "../components/event-card.ts";
import { checkedNote, supersededNote } from "../components/fact-notes.ts";
import { attachments } from "../components/file-list.ts";
import { helpAside } from "../components/help-aside.ts";
import { outsideLink, recordLink, sourceLink } from "../components/links.ts";
import { localize } from "../components/localize.ts";
import { newsDate, newsState } from "../components/news-list.ts";
import { pageHead } from "../components/page-head.ts";
import { reviewNote } from "../components/trust-note.ts";
import { type PageData, viewOf } from "../page-data.ts";
import { base } from "./base.ts";

/** One piece of news: what, of which day, until when, and what it belongs to. */
export function render(data: PageData & { record: News }): string {
	const view = viewOf(data);
	const { t, facts } = view;
	const item = data.record;
	const event = facts.events.byId.get(item.event ?? "");
	const main = html`
	${pageHead(localize(item.title, view), localize(item.summary, view), "ice")}
	<div class="columns"><article data-ends="${toInstant(item.until, facts.site.timeZone)}">
		${newsState(item, view)}
		<dl class="record">
			<dt>${t("news.date")}</dt> <dd>${newsDate(item, view)}</dd> 
			<dt>${t("news.until")}</dt> <dd>${t.formats.endMoment(item.until)}</dd> 
			${event && html`<dt>${t("kind.event")}</dt> <dd>${recordLink("events", event, view)}<br>${eventTime(event, view)}<br>${eventPlace(event, view)}</dd> `}
			${attachments(item.attachments, view)}
			${item.link !== null && html`<dt>${t("record.more")}</dt> <dd>${outsideLink(item.link, item.link)}</dd> `}
			<dt>${t("record.source")}</dt> <dd>${sourceLink(item.source)}</dd> 
		</dl>
		${supersededNote(item.superseded, view)}
		${checkedNote({ ...item, kind: "news" }, view)}
		<p><a href="${view.pageHref("/news/")}">${t("news.all")}</a></p>
		${reviewNote(view)}
	</article>${helpAside(view)}</div>`;
	return base(data, view, main, isAhead(item, facts) ? "list" : "news");
}
