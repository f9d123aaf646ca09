import type { PageData } from "../../_includes/page-data.ts";
import { CORRECTIONS_FEED, correctionsFeed } from "../../scripts/forms/corrections-feed.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: CORRECTIONS_FEED, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => correctionsFeed(publicationOf(edition));
