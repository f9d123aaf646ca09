import { helpAside } from "../components/help-aside.ts";
import { homeBoards } from "../components/home-boards.ts";
import { pageHead } from "../components/page-head.ts";
import { html, raw } from "../html.ts";
import { type PageData, pageName, viewOf } from "../page-data.ts";
import { base } from "./base.ts";

/** A page of words: its sign on top, the words, and the numbers to call beside them. */
export function render(data: PageData): string {
	const view = viewOf(data);
	const { title, description, critical, content } = data;
	const top = pageName(data) === "index" ? homeBoards(view) : pageHead(title, description, critical ? "lake" : "ice");
	return base(data, view, html`${top}<div class="columns"><article>${raw(content)}</article>${helpAside(view)}</div>`);
}
