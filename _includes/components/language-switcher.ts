import type { Language } from "../../scripts/facts/schema/site.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";

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
