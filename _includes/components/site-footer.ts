import { type Html, html } from "../../scripts/project/html.ts";
import { FOOT_PAGES, MAIN_PAGES } from "../navigation.ts";
import type { View } from "../view.ts";
import { accommodations } from "./accommodations.ts";
import { languageLines } from "./language-lines.ts";
import { licenseNote } from "./license-note.ts";
import { namedLinks, pageLink } from "./links.ts";

/** The foot of every page: all pages, help in other languages, accommodations, where else the City is, and which edition this is. */
export function siteFooter(view: View, editionId: string): Html {
	const { t, facts } = view;
	const { site } = facts;
	return html`
	<footer class="foot">
		<nav id="menu" aria-label="${t("nav.all")}" tabindex="-1">
			<h2>${t("nav.all")}</h2>
			<ul class="plain">${[...MAIN_PAGES, ...FOOT_PAGES].filter((it) => view.pages.has(it)).map((name) => html`<li>${pageLink(name, view)}</li>`)}</ul>
		</nav>
		<section>
			<h2>${t("foot.languages")}</h2>
			${languageLines(view)}
			<h2>${t("foot.accessibility")}</h2>
			${accommodations(view)}
		</section>
		<section>
			<h2>${t("foot.city")}</h2>
			${namedLinks(site.quickLinks, view)}
			<h2>${t("foot.connect")}</h2>
			${namedLinks(site.socialNetworks, view)}
		</section>
		<div class="colophon">
			<p>${t("foot.updated", { date: t.formats.date(site.sourceUpdated) })} ${t.html("foot.built", { date: html`<time datetime="${facts.siteDate}" data-edition>${t.formats.date(facts.siteDate)}</time>` })} ${t("foot.edition", { id: editionId })}</p>
			${licenseNote(view)}
		</div>
	</footer>`;
}
