import type { PageData } from "../../_includes/page-data.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import { contactCard, contactCardPath } from "../../scripts/forms/contact-card.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

/** A contact card for each line of the facts. */
export const data = {
	pagination: { data: "hotlines.all", size: 1, alias: "line" },
	layout: false,
	permalink: ({ line }: { line: Hotline }) => contactCardPath(line),
	eleventyExcludeFromCollections: true,
};

export const render = ({ edition, line }: PageData & { line: Hotline }): string =>
	contactCard(line, publicationOf(edition));
