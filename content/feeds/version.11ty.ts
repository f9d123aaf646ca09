import type { PageData } from "../../_includes/page-data.ts";

export const data = { layout: false, permalink: "/version.json", eleventyExcludeFromCollections: true };

/** Which edition is live: its day, and the name that stands at the foot of every page. */
export const render = ({ edition }: PageData): string =>
	`${JSON.stringify({ edition: edition.facts.siteDate, id: edition.id })}\n`;
