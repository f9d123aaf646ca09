import type { PageData } from "../../_includes/page-data.ts";
import { CALENDAR_PATH, calendar } from "../../scripts/forms/calendar.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";

export const data = { layout: false, permalink: CALENDAR_PATH, eleventyExcludeFromCollections: true };

export const render = ({ edition }: PageData): string => calendar(publicationOf(edition));
