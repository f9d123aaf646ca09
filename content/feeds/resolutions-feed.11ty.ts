import type { PageData } from "../../_includes/page-data.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";
import { RESOLUTIONS_FEED, resolutionsFeed } from "../../scripts/forms/resolutions-feed.ts";

export const data = { layout: false, permalink: RESOLUTIONS_FEED, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => resolutionsFeed(publicationOf(edition));
