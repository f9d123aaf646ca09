import { html } from "../../scripts/project/html.ts";
import { pageHead } from "../components/page-head.ts";
import { type PageData, viewOf } from "../page-data.ts";
import { base } from "./base.ts";

/** What stands at an address whose record is gone: the browser leads on at once, and a link does where it does not. */
export function render(data: PageData & { movedTo: string }): string {
	const view = viewOf(data);
	const main = html`
	${pageHead(data.title, data.description, "ice")}
	<div class="columns"><article><p><a href="${view.href(data.movedTo)}">${view.t("moved.link")}</a></p></article></div>`;
	return base(data, view, main, "list");
}
