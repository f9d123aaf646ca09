import type { Listing } from "../../scripts/facts/lists/listings.ts";
import type { StringKey } from "../../scripts/i18n/strings.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { listName } from "./list-name.ts";

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
