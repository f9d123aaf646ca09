import { type ListPage, pageAddress } from "../../scripts/facts/lists/list-pages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { eventCard } from "../components/event-card.ts";
import { helpAside } from "../components/help-aside.ts";
import { pageHead } from "../components/page-head.ts";
import { resolutionRows } from "../components/resolution-list.ts";
import { reviewNote } from "../components/trust-note.ts";
import { type PageData, viewOf } from "../page-data.ts";
import type { View } from "../view.ts";
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

/** The way from one page of a list to the next, the one before, the first and the last; nothing where there is only one. */
function pageTurner({ listing, page, pages }: ListPage, view: View): Html | false {
	if (pages === 1) return false;
	const { t, pageHref } = view;
	const { count } = t.formats;
	const to = (number: number) => pageHref(pageAddress(listing, number));
	return html`
	<nav class="letters" aria-label="${t("list.pages")}"><ul class="plain">
		${page > 1 && html`<li><a rel="prev" href="${to(page - 1)}">${t("list.previous")}</a></li>`}
		${page > 2 && html`<li><a href="${to(1)}">${t("list.page", { page: count(1) })}</a></li>`}
		<li><a href="${to(page)}" aria-current="page">${t("list.page-of", { page: count(page), pages: count(pages) })}</a></li>
		${page < pages - 1 && html`<li><a href="${to(pages)}">${t("list.page", { page: count(pages) })}</a></li>`}
		${page < pages && html`<li><a rel="next" href="${to(page + 1)}">${t("list.next")}</a></li>`}
	</ul></nav>`;
}
