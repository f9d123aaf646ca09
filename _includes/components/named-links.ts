import type { Site } from "../../scripts/facts/schema/site.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { localize } from "./localize.ts";
import { outsideLink } from "./outside-link.ts";

/** Links named as the City's page named them: to our page that serves the need, else to their address, else plain words. */
export const namedLinks = (links: Site["quickLinks"], view: View): Html =>
	html`<ul class="plain">${links.map(
		({ name, url, page }) =>
			html`<li>${page !== undefined ? html`<a href="${view.pageHref(page)}">${localize(name, view)}</a>` : url ? outsideLink(url, localize(name, view)) : localize(name, view)}</li>`,
	)}</ul>`;
