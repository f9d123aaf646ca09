import { type Html, html, raw } from "../../scripts/project/html.ts";
import { contentsList } from "../components/contents-list.ts";
import { dangerStrip } from "../components/danger-strip.ts";
import { helpAside } from "../components/help-aside.ts";
import { homeBoards } from "../components/home-boards.ts";
import { markNames } from "../components/in-english.ts";
import { pageHead } from "../components/page-head.ts";
import { reportSign } from "../components/report-board.ts";
import { legalNote, reviewNote } from "../components/trust-note.ts";
import { isCritical, type PageData, pageName, viewOf } from "../page-data.ts";
import type { View } from "../view.ts";
import { mainView } from "../view.ts";
import { base } from "./base.ts";

/** A page of words: its sign on top, the words, and beside them its parts and the numbers to call, which the page of all numbers has itself. */
export function render(data: PageData): string {
	const view = viewOf(data);
	const main = mainView(view);
	const { content = "" } = data;
	return base(
		data,
		view,
		html`${topOf(data, main)}<div class="columns"><article>${legalNote(pageName(data), main)}${raw(content)}${reviewNote(view)}</article>${data.besideOf === undefined && sideOf(data, main)}</div>`,
	);
}

const sideOf = (data: PageData, view: View): Html =>
	html`<div class="side">${pageName(data) !== "contact" && helpAside(view)}${pageName(data) !== "index" && contentsList(data.content ?? "", view)}</div>`;

/** The sign that a page begins with: on the first page and the page on reporting it holds the number itself. */
function topOf(data: PageData, view: View): Html {
	const { title, description } = data;
	if (pageName(data) === "index") return homeBoards(view);
	if (pageName(data) === "report" && data.besideOf === undefined) return reportSign(title, view);
	const head = pageHead(markNames(title, view), markNames(description, view), isCritical(data) ? "lake" : "ice");
	return pageName(data) === "404" ? html`${head}${dangerStrip(view)}` : head;
}
