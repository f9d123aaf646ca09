import { type Html, html } from "../../scripts/project/html.ts";
import { MAIN_PAGES } from "../navigation.ts";
import type { View } from "../view.ts";
import { languageSwitcher } from "./language-switcher.ts";
import { pageLink } from "./page-link.ts";

/** Wordmark, languages and menu. On a phone the menu is at the foot and one word leads there, so that help comes first. */
export const siteHeader = (view: View): Html => html`
	<header class="top">
		<a class="wordmark" href="${view.pageHref("/")}">${view.facts.site.hashtag}</a>
		<a class="to-menu" href="#menu">${view.t("nav.menu")}</a>
		${languageSwitcher(view)}
		<nav class="main" aria-label="${view.t("nav.main")}">
			<ul class="plain">${[...MAIN_PAGES, "search"].filter((it) => view.pages.has(it)).map((page) => html`<li>${pageLink(page, view)}</li>`)}</ul>
		</nav>
	</header>`;
