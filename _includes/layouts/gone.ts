import { html } from "../../scripts/project/html.ts";
import { pageHead } from "../components/page-head.ts";
import { type PageData, viewOf } from "../page-data.ts";
import { base } from "./base.ts";

/** What stands at an address whose record is gone: the browser leads on at once, and a link does where it does not; else the list is there. */
export function render(data: PageData & { list: string }): string {
	const view = viewOf(data);
	const { movedTo = data.list } = data;
	const list = [...view.pages.values()].find(({ url }) => url === data.list)?.title;
	const words = data.movedTo === undefined && list !== undefined ? list : view.t("moved.link");
	const main = html`
	${pageHead(data.title, data.description, "ice")}
	<div class="columns"><article><p><a href="${view.href(movedTo)}">${words}</a></p></article></div>`;
	return base(data, view, main, "list");
}
