import { type ListPage, pageAddress } from "../../scripts/facts/lists/list-pages.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

/** The way from one page of a list to the next, the one before, the first and the last; nothing where there is only one. */
export function pageTurner({ listing, page, pages }: ListPage, view: View): Html | false {
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
