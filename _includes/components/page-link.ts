import { type Html, html } from "../../scripts/project/html.ts";
import { pageUrl } from "../../scripts/urls/page-url.ts";
import type { View } from "../view.ts";

/** A link to a page of the menu by its short name; the page one is on is marked as current. */
export function pageLink(name: string, view: View): Html | false {
	const page = view.pages.get(name);
	if (!page) return false;
	const url = pageUrl("en", name);
	const inEnglish = page.isEnglish === true && html` lang="en" hreflang="en"`;
	return html`<a href="${view.pageHref(url)}"${inEnglish}${url === view.urlIn("en") && html` aria-current="page"`}>${page.navigation ?? page.title}</a>`;
}
