import { CALENDAR_PATH } from "../calendar.ts";
import { ALL_CARDS_PATH } from "../contact-card.ts";
import { CORRECTIONS_FEED } from "../corrections-feed.ts";
import { EVENTS_FEED } from "../events-feed.ts";
import { NEWS_FEED } from "../news-feed.ts";
import { NUMBERS_PATH } from "../numbers-text.ts";
import { RESOLUTIONS_FEED } from "../resolutions-feed.ts";
import type { Kind } from "./kinds.ts";
import { csvPath, HSDS_ORGANIZATIONS_PATH, HSDS_SERVICES_PATH, jsonPath } from "./paths.ts";

/** The formats of the files, as people and as programs name them. */
const FORMATS = {
	json: { format: "JSON", mediaType: "application/json" },
	csv: { format: "CSV", mediaType: "text/csv" },
	hsds: { format: "HSDS 3.0 (JSON)", mediaType: "application/json" },
	calendar: { format: "iCalendar", mediaType: "text/calendar" },
	cards: { format: "vCard", mediaType: "text/vcard" },
	feed: { format: "Atom", mediaType: "application/atom+xml" },
	text: { format: "Plain text", mediaType: "text/plain" },
} as const;

/** A file in which a kind of facts can be had. */
export interface Download {
	/** From the site's root. */
	path: string;
	format: (typeof FORMATS)[keyof typeof FORMATS]["format"];
	mediaType: string;
}

const download = (path: string, format: keyof typeof FORMATS): Download => ({ path, ...FORMATS[format] });

const MORE: Partial<Record<Kind, readonly Download[]>> = {
	hotlines: [download(HSDS_SERVICES_PATH, "hsds"), download(ALL_CARDS_PATH, "cards"), download(NUMBERS_PATH, "text")],
	events: [download(CALENDAR_PATH, "calendar"), download(EVENTS_FEED, "feed")],
	news: [download(NEWS_FEED, "feed")],
	resolutions: [download(RESOLUTIONS_FEED, "feed")],
	organizations: [download(HSDS_ORGANIZATIONS_PATH, "hsds")],
	corrections: [download(CORRECTIONS_FEED, "feed")],
};

/** Every file of a kind: JSON and CSV of all, and whatever else its facts are told in. */
export const downloadsOf = (kind: Kind): Download[] => [
	download(jsonPath(kind), "json"),
	download(csvPath(kind), "csv"),
	...(MORE[kind] ?? []),
];
