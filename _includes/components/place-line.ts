import { addressLine } from "../../scripts/facts/places.ts";
import type { Place } from "../../scripts/facts/schema/place.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { placeAnchor } from "../../scripts/urls/permalink.ts";
import type { View } from "../view.ts";
import { inEnglish } from "./in-english.ts";
import { localize } from "./localize.ts";

/** A place in one line; its address stands as the mail wants it, in every language. // => "The Commons, Minneapolis, near U.S. Bank Stadium" */
export function placeLine(place: Place, view: View): Html {
	const address = addressLine(place);
	const near = place.near && view.t.html("place.near", { place: localize(place.near, view) });
	return html`${localize(place.name, view)}${address !== "" && html`, ${inEnglish(address, view)}`}${near && html`, ${near}`}`;
}

/** A place in the words: an office leads to its row on the page of all numbers, another one is told with its address. */
export const placeLink = (place: Place, view: View): Html =>
	place.organization === undefined
		? placeLine(place, view)
		: html`<a href="${view.pageHref("/contact/")}#${placeAnchor(place.id)}">${localize(place.name, view)}</a>`;
