import type { Localized } from "../../scripts/facts/schema/primitives.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { localize } from "./localize.ts";

/** A link to the page of a record by its address in English. */
export const recordLink = (url: string, name: Localized, view: View): Html =>
	html`<a href="${view.pageHref(url)}">${localize(name, view)}</a>`;
