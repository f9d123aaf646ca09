import type { PageData } from "../../_includes/page-data.ts";
import { EVENTS_FEED, eventsFeed } from "../../scripts/forms/events-feed.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: EVENTS_FEED, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => eventsFeed(publicationOf(edition));
