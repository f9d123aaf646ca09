import type { Language } from "../../scripts/facts/schema/language.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { MAIN_PAGES } from "../navigation.ts";
import type { View } from "../view.ts";
import { pageLink } from "./links.ts";

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

/**
 * The site's languages as plain words, each leading to the page that one is on. A language whose pages are not there yet leads to the line
 * that answers in it; one without either is left out.
 */
export const languageSwitcher = (view: View): Html => html`
	<nav class="languages" aria-label="${view.t("nav.languages")}">
		<ul class="plain">${view.facts.languages.all
			.filter(({ published, hotline }) => published || hotline !== null)
			.map((language) => html`<li>${languageLink(language, view)}</li>`)}</ul>
	</nav>`;

function languageLink({ id, tag, name, published, hotline }: Language, view: View): Html {
	if (id === view.language.id) return html`<b lang="${tag}" aria-current="true">${name}</b>`;
	if (published) return html`<a href="${view.href(view.urlIn(id))}" lang="${tag}" hreflang="${tag}">${name}</a>`;
	return html`<a href="${view.pageHref("/contact/")}#${hotline ?? ""}" lang="${tag}">${name}</a>`;
}
