import type { Source } from "../../scripts/facts/schema/provenance.ts";
import { type Html, html } from "../../scripts/project/html.ts";

/** A link to another site. It tells that site nothing about where the visitor came from. */
export const outsideLink = (url: string, text: Html | string): Html =>
	html`<a href="${url}" rel="noreferrer">${text}</a>`;

/** Where a fact was read; sources are named in English, as they are. */
export const sourceLink = (source: Source): Html =>
	outsideLink(source.url, html`<span lang="en">${source.title}</span>`);
