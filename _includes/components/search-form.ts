import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { pageUrl } from "../../scripts/urls/page-url.ts";
import type { View } from "../view.ts";
import { callLink } from "./call-link.ts";
import { localize } from "./localize.ts";

/** What a search can be narrowed to; pages say theirs in `data-pagefind-filter="kind:…"`. */
const SEARCH_KINDS = ["page", "event", "resolution", "hotline", "place", "file", "news"] as const;

type SearchView = Pick<View, "facts" | "language" | "t" | "say" | "url" | "href">;

/** The lines to call when nothing is found: that of the page's own language, then for most needs, and for danger. */
const linesToCall = ({ language: { hotline }, facts: { site } }: SearchView): Set<string> =>
	new Set([...(hotline === null ? [] : [hotline]), site.lines.main, site.lines.emergency]);

/**
 * The search page's form and the places that its script fills. Without the script it is a page that sends
 * `?q=` to itself and leads to the list of all pages; assets/browser/search.ts finds everything by `data-search-*`.
 */
export const searchForm = (view: SearchView): Html => html`
	<form role="search" class="search" method="get" data-search
		data-search-language="${view.language.tag}"
		data-search-module="${view.href("/pagefind/pagefind.js")}"
		data-search-vocabulary="${view.href(`/pagefind/words.${view.language.tag}.json`)}"
		data-search-small="${view.href(`/pagefind/small.${view.language.tag}.json`)}"
		data-search-busy="${view.t("search.busy")}"
		data-search-one="${view.t("search.one")}"
		data-search-many="${view.t("search.many")}"
		data-search-shown="${view.t("search.shown")}"
		data-search-corrected="${view.t("search.corrected")}"
		data-search-offline="${view.t("search.offline")}"
		data-search-missing="${view.t("search.missing")}"
		data-search-failed="${view.t("search.failed")}">
		<p>
			<label for="search-words">${view.t("search.label")}</label>
			<input id="search-words" type="search" name="q" maxlength="200" autocomplete="off" spellcheck="false" enterkeyhint="search">
		</p>
		<p>
			<label for="search-kind">${view.t("search.kind")}</label>
			<select id="search-kind" name="kind">
				<option value="">${view.t("search.kind.all")}</option>
				${SEARCH_KINDS.map((kind) => html`<option value="${kind}" data-one="${view.t(`kind.${kind}`)}">${view.t(`search.kind.${kind}`)}</option>`)}
			</select>
		</p>
		<p><button type="submit">${view.t("search.submit")}</button></p>
	</form>
	<p role="status" class="search-status" data-search-status></p>
	<div data-search-none hidden>
		<p>${view.t("search.none")}</p>
		${[...linesToCall(view)].map((id) => lineToCall(view, view.facts.hotlines.byId.get(id)))}
	</div>
	<ol class="search-results" data-search-results></ol>
	<p data-search-more hidden><button type="button">${view.t("search.more")}</button></p>
	${view.language.id !== "en" && englishSearch(view)}
	<p data-search-fallback>${view.t("search.fallback")} <a href="${view.href(siteIndexUrl(view.url))}">${view.t("search.site-index")}</a></p>`;

/** The way to the English pages, which are more; the script adds what was searched for. */
const englishSearch = (view: SearchView): Html => html`
	<p><a href="${view.href(pageUrl("en", "search"))}" hreflang="en" data-search-english
		data-search-all="${view.t("search.english.all")}"
		data-search-same="${view.t("search.english")}">${view.t("search.english.all")}</a></p>`;

/** The list of all pages stands beside the search page, in each language. // "/es/search/" => "/es/a-to-z/" */
const siteIndexUrl = (searchUrl: string): string => searchUrl.replace(/search\/$/, "a-to-z/");

function lineToCall(view: SearchView, line: Hotline | undefined): Html | false {
	const number = line?.numbers[0];
	if (line === undefined || number === undefined) return false;
	return html`<p>${localize(line.name, view)} ${callLink(number)}</p>`;
}
