import type { PageData } from "../../_includes/page-data.ts";
import { ALL_CARDS_PATH, contactCards } from "../../scripts/forms/contact-card.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: ALL_CARDS_PATH, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => contactCards(publicationOf(edition));
