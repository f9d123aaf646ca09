import type { Language } from "../../scripts/facts/schema/site.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { pageUrl } from "../../scripts/words/page-url.ts";
import type { View } from "../view.ts";

/**
 * The site's languages as plain words. One whose pages are not there yet leads to the line that answers in it; one without
 * either is left out. `name` is the page's file name, which is the same in every language.
 */
export const languageSwitcher = (name: string, view: View): Html => html`
	<nav class="languages" aria-label="${view.t("nav.languages")}">
		<ul class="plain">${view.facts.languages.all
			.filter(({ published, hotline }) => published || hotline !== null)
			.map((language) => html`<li>${languageLink(language, name, view)}</li>`)}</ul>
	</nav>`;

function languageLink(language: Language, name: string, view: View): Html {
	const { id, tag } = language;
	if (id === view.language.id) return html`<b lang="${tag}" aria-current="true">${language.name}</b>`;
	// A page made of a record is in English alone, so the other languages are reached through their first page.
	const url = view.pagesIn(id).get(name)?.url ?? pageUrl(language.id, "index");
	if (language.published) return html`<a href="${view.href(url)}" lang="${tag}" hreflang="${tag}">${language.name}</a>`;
	const contact = pageUrl(view.language.id, "contact");
	return html`<a href="${view.href(contact)}#${language.hotline ?? ""}" lang="${tag}">${language.name}</a>`;
}
