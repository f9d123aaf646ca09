import { alternatesOf } from "../../../_includes/alternates.ts";
import { languageOfUrl, type PageData, pageName } from "../../../_includes/page-data.ts";
import { isFallback } from "../../../_includes/view.ts";
import { manifest, manifestPath } from "../../hosting/manifest.ts";
import { robots, sitemap } from "../../hosting/sitemap.ts";
import { ALERTS_FEED, alertsFeed, spokenAlerts } from "../../outputs/alerts-feed.ts";
import { CALENDAR_PATH, calendar, eventCalendar, eventCalendarPath } from "../../outputs/calendar.ts";
import { ALL_CARDS_PATH, contactCard, contactCardPath, contactCards } from "../../outputs/contact-card.ts";
import { CORRECTIONS_FEED, correctionsFeed } from "../../outputs/corrections-feed.ts";
import { EVENTS_FEED, eventsFeed } from "../../outputs/events-feed.ts";
import { NEWS_FEED, newsFeed } from "../../outputs/news-feed.ts";
import { NUMBERS_PATH, numbersText } from "../../outputs/numbers-text.ts";
import { catalogFile } from "../../outputs/open-data/catalog.ts";
import { csvFile } from "../../outputs/open-data/csv.ts";
import { hsdsOrganizationsFile, hsdsServicesFile } from "../../outputs/open-data/hsds/files.ts";
import { jsonFile, schemaFile } from "../../outputs/open-data/json.ts";
import { KINDS } from "../../outputs/open-data/kinds.ts";
import {
	CATALOG_PATH,
	csvPath,
	HSDS_ORGANIZATIONS_PATH,
	HSDS_SERVICES_PATH,
	jsonPath,
	schemaPath,
} from "../../outputs/open-data/paths.ts";
import { type Publication, publicationOf } from "../../outputs/publication.ts";
import { RESOLUTIONS_FEED, resolutionsFeed } from "../../outputs/resolutions-feed.ts";
import type { Edition } from "../edition.ts";
import { PAGES } from "./pages.ts";
import { file, fileOfEach, type Template } from "./template.ts";

/** A file in English, the language that every fact has words in. */
const form = (url: string, draw: (publication: Publication) => string): Template =>
	file(url, (edition) => draw(publicationOf(edition)));

/** The files that machines read: feeds, calendars, contact cards, open data, and what hosts and search engines ask for. */
export const FILES: readonly Template[] = [
	form(ALERTS_FEED, (publication) => alertsFeed(spokenAlerts(publication.facts), publication)),
	form(EVENTS_FEED, eventsFeed),
	form(RESOLUTIONS_FEED, resolutionsFeed),
	form(NEWS_FEED, newsFeed),
	form(CORRECTIONS_FEED, correctionsFeed),
	form(CALENDAR_PATH, calendar),
	fileOfEach(
		"event-calendars",
		({ facts }) => facts.events.all,
		eventCalendarPath,
		(event, edition) => eventCalendar(event, publicationOf(edition)),
	),
	form(ALL_CARDS_PATH, contactCards),
	fileOfEach(
		"contact-cards",
		({ facts }) => facts.hotlines.all,
		contactCardPath,
		(line, edition) => contactCard(line, publicationOf(edition)),
	),
	form(NUMBERS_PATH, numbersText),
	fileOfEach("data-csv", () => KINDS, csvPath, csvFile),
	fileOfEach("data-json", () => KINDS, jsonPath, jsonFile),
	fileOfEach("data-schemas", () => KINDS, schemaPath, schemaFile),
	form(HSDS_ORGANIZATIONS_PATH, hsdsOrganizationsFile),
	form(HSDS_SERVICES_PATH, hsdsServicesFile),
	file(CATALOG_PATH, catalogFile),
	fileOfEach(
		"manifests",
		({ facts }) => facts.languages.all.filter(({ published }) => published),
		({ id }) => manifestPath(id),
		(language, { facts }) => manifest(facts, language),
	),
	file("/robots.txt", ({ siteUrl }) => robots(siteUrl)),
	file("/sitemap.xml", sitemapOf),
	// Which edition is live: its day, and the name that stands at the foot of every page.
	file("/version.json", ({ facts, id }) => `${JSON.stringify({ edition: facts.siteDate, id })}\n`),
];

/** Every page that visitors may find, each with its translations. */
function sitemapOf(edition: Edition): string {
	const listed = PAGES.flatMap((template) => template.plan(edition)).filter(({ isListed }) => isListed);
	return sitemap(
		listed
			.flatMap(({ page }) => page?.(edition) ?? [])
			.filter(
				(data) =>
					!data.page.url.endsWith("404.html") && data.besideOf === undefined && !isFallback({ trust: trustOf(data) }),
			)
			.map((data) => ({ url: data.page.url, translations: alternatesOf(data) })),
		edition.siteUrl,
	);
}

const trustOf = (page: PageData) => page.edition.trustOf(languageOfUrl(page), pageName(page));
