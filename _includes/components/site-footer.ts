import { type Html, html } from "../../scripts/project/html.ts";
import { FOOT_PAGES, MAIN_PAGES } from "../navigation.ts";
import type { View } from "../view.ts";
import { accommodations } from "./accommodations.ts";
import { languageLines } from "./language-lines.ts";
import { pageLink } from "./links.ts";

/**
 * The foot of every page: the other pages (that of news once there is some), and which edition this is. The lines in other languages and the words on accommodations are what
 * the City puts on each of its notices (http://www.ci.minneapolis.mn.us/news/employees/WCMS1P-140511).
 */
export function siteFooter(view: View, editionId: string): Html {
	const { t, facts } = view;
	const { site } = facts;
	return html`
	<footer class="foot">
		<nav id="menu" aria-label="${t("nav.all")}" tabindex="-1">
			<h2>${t("nav.all")}</h2>
			<ul class="plain">${[...MAIN_PAGES, ...FOOT_PAGES].filter((it) => view.pages.has(it) && (it !== "news" || facts.news.all.length > 0)).map((name) => html`<li>${pageLink(name, view)}</li>`)}</ul>
		</nav>
		<section aria-label="${t("foot.languages")}">
			${languageLines(view, ({ id, hotline }) => id !== view.language.id && hotline !== site.lines.main)}
			<details><summary>${t("foot.accessibility")}</summary>${accommodations(view, [site.lines.main])}<p>${pageLink("accessibility", view)}</p></details>
		</section>
		<p class="colophon">${t("foot.updated", { date: t.formats.date(site.sourceUpdated) })} ${t.html("foot.built", { date: html`<time datetime="${facts.siteDate}" data-edition>${t.formats.date(facts.siteDate)}</time>` })} ${t("foot.edition", { id: editionId })}</p>
	</footer>`;
}
