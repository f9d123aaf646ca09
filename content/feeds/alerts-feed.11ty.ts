import type { PageData } from "../../_includes/page-data.ts";
import { ALERTS_FEED, alertsFeed, spokenAlerts } from "../../scripts/forms/alerts-feed.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: ALERTS_FEED, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string =>
	alertsFeed(spokenAlerts(edition.facts), publicationOf(edition));
