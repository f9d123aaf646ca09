import { eventDescription, eventTitle } from "../../../_includes/event-head.ts";
import { render as eventPage } from "../../../_includes/layouts/event.ts";
import { render as resolutionPage } from "../../../_includes/layouts/resolution.ts";
import { resolutionDescription, resolutionTitle } from "../../../_includes/resolution-head.ts";
import { inEachLanguage } from "../../facts/languages.ts";
import { publicationOf } from "../../forms/publication.ts";
import { localUrl } from "../../urls/page-url.ts";
import { recordAddress } from "../../urls/permalink.ts";
import { pagesOf } from "./template.ts";

/** One page for each event of the facts in each language. */
export const events = pagesOf({
	name: "events",
	items: ({ facts }) => inEachLanguage(facts.events.all, facts),
	url: ({ language, it }) => localUrl(language, recordAddress("events", it.id)),
	data: ({ language, it }, edition) => ({
		language,
		record: it,
		title: eventTitle(it, publicationOf(edition, language)),
		description: eventDescription(it, publicationOf(edition, language)),
	}),
	layout: eventPage,
});

/** One page for each decision of the Council in the facts in each language. */
export const resolutions = pagesOf({
	name: "resolutions",
	items: ({ facts }) => inEachLanguage(facts.resolutions.all, facts),
	url: ({ language, it }) => localUrl(language, recordAddress("resolutions", it.id)),
	data: ({ language, it }, edition) => ({
		language,
		record: it,
		title: resolutionTitle(it, publicationOf(edition, language)),
		description: resolutionDescription(it, publicationOf(edition, language)),
	}),
	layout: resolutionPage,
});
