import { eventDescription, eventTitle } from "../../_includes/event-head.ts";
import type { PageData } from "../../_includes/page-data.ts";
import { type InLanguage, inEachLanguage } from "../../scripts/facts/in-each-language.ts";
import { recordAddress } from "../../scripts/facts/ledger/record-address.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";
import { localUrl } from "../../scripts/words/local-url.ts";

interface EventData extends Pick<PageData, "edition"> {
	shown: InLanguage<CityEvent>;
}

/** One page for each event of the facts in each language. */
export const data = {
	pagination: {
		data: "events.all",
		before: (events: readonly CityEvent[], { edition }: PageData) => inEachLanguage(events, edition.facts),
		size: 1,
		alias: "shown",
		addAllPagesToCollections: true,
	},
	layout: "layouts/event.11ty.ts",
	permalink: ({ shown }: EventData) => localUrl(shown.language, recordAddress("events", shown.it.id)),
	eleventyComputed: {
		language: ({ shown }: EventData) => shown.language,
		record: ({ shown }: EventData) => shown.it,
		title: ({ shown, edition }: EventData) => eventTitle(shown.it, publicationOf(edition, shown.language)),
		description: ({ shown, edition }: EventData) => eventDescription(shown.it, publicationOf(edition, shown.language)),
	},
};

export const render = () => "";
