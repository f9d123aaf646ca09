import type { Localized } from "../../scripts/facts/schema/primitives.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { localize } from "./localize.ts";

/** A link to the page of a record, which is in English whatever the language of the page that lists it. */
export const recordLink = (url: string, name: Localized, view: View): Html =>
	html`<a href="${view.href(url)}"${view.language.id !== "en" && html` hreflang="en"`}>${localize(name, view)}</a>`;
