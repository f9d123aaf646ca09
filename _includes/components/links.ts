import type { Listing } from "../../scripts/facts/lists/listings.ts";
import type { Localized } from "../../scripts/facts/schema/primitives.ts";
import type { Source } from "../../scripts/facts/schema/provenance.ts";
import type { Site } from "../../scripts/facts/schema/site.ts";
import type { StringKey } from "../../scripts/i18n/strings.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { pageUrl } from "../../scripts/urls/page-url.ts";
import { type CitedKind, recordAddress } from "../../scripts/urls/permalink.ts";
import type { View } from "../view.ts";
import { listName } from "./list-name.ts";
import { localize } from "./localize.ts";

/** A link to a page of the menu by its short name; the page one is on is marked as current. */
export function pageLink(name: string, view: View): Html | false {
	const page = view.pages.get(name);
	if (!page) return false;
	const url = pageUrl("en", name);
	const inEnglish = page.isEnglish === true && html` lang="en" hreflang="en"`;
	return html`<a href="${view.pageHref(url)}"${inEnglish}${url === view.urlIn("en") && html` aria-current="page"`}>${page.navigation ?? page.title}</a>`;
}

/** A link to a file that is in English whatever the language of the page; where that is another one, it says so. */
export function englishLink(to: string, text: string, view: View): Html {
	const isForeign = view.language.id !== "en";
	return html`<a href="${view.href(to)}"${isForeign && html` hreflang="en"`}>${text}</a>${isForeign && html` (${view.t("link.in-english")})`}`;
}

/** A link to the page of a record by its plain name, where it has one beside a title. */
export function recordLink(kind: CitedKind, record: Named, view: View): Html {
	const name = record.name ?? record.title;
	return html`<a href="${view.pageHref(recordAddress(kind, record.id))}">${name && localize(name, view)}</a>`;
}
interface Named {
	id: string;
	name?: Localized | undefined;
	title?: Localized | undefined;
}

/** A link to another site. It tells that site nothing about where the visitor came from. */
export const outsideLink = (url: string, text: Html | string): Html =>
	html`<a href="${url}" rel="noreferrer">${text}</a>`;

/** The name of another site, for links whose words would not tell where they lead. // => "fox9.com" */
export const siteName = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

/** Where a fact was read; sources are named in English, as they are. */
export const sourceLink = (source: Source): Html =>
	outsideLink(source.url, html`<span lang="en">${source.title}</span>`);

/**
 * Links named as the City's page named them, to our page that serves the need, else to their address. One that has neither, or that would
 * lead to the page it stands on, is not listed.
 */
export const namedLinks = (links: Site["quickLinks"], view: View): Html =>
	html`<ul class="plain">${links.map(({ name, url, page }) => {
		if (page === view.urlIn("en")) return false;
		if (page !== undefined) return html`<li><a href="${view.pageHref(page)}">${localize(name, view)}</a></li>`;
		return url !== null && html`<li>${outsideLink(url, localize(name, view))}</li>`;
	})}</ul>`;

/** Where lists of one sort are, with the number of records in each. // "2017 (5) 2016 (4)" */
export function listLinks(listings: readonly Listing[], label: StringKey, view: View): Html | false {
	const [first] = listings;
	if (!first) return false;
	const id = `${first.of}-by-${first.by}`;
	return html`
	<nav class="letters lists" aria-labelledby="${id}">
		<p id="${id}">${view.t(label)}</p>
		<ul class="plain">${listings.map((listing) => html`<li>${listLink(listing, view)}</li>`)}</ul>
	</nav>`;
}

const listLink = (listing: Listing, view: View): Html => html`
	<a href="${view.pageHref(listing.address)}">${listing.by === "year" ? listing.value : listName(listing, view.t)} (${view.t.formats.count(listing.records.length)})</a>`;
