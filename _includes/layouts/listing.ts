import type { ListPage } from "../../scripts/facts/lists/list-pages.ts";
import { html } from "../../scripts/project/html.ts";
import { eventCard } from "../components/event-card.ts";
import { helpAside } from "../components/help-aside.ts";
import { pageHead } from "../components/page-head.ts";
import { pageTurner } from "../components/page-turner.ts";
import { resolutionRows } from "../components/resolution-list.ts";
import { reviewNote } from "../components/trust-note.ts";
import { type PageData, viewOf } from "../page-data.ts";
import { base } from "./base.ts";

/** One page of a list of records: of a year, or of a kind. */
export function render(data: PageData & { list: ListPage }): string {
	const view = viewOf(data);
	const { list } = data;
	const main = html`
	${pageHead(data.title, data.description, "ice")}
	<div class="columns"><article>
		${list.of === "events" ? list.records.map((event) => eventCard(event, view, 2)) : resolutionRows(list.records, view)}
		${pageTurner(list, view)}
		<p><a href="${view.pageHref(`/${list.of}/`)}">${view.t(`${list.of}.all`)}</a></p>
		${reviewNote(view)}
	</article>${helpAside(view)}</div>`;
	return base(data, view, main, "list");
}
