import { listDescription, listTitle } from "../../../_includes/components/list-name.ts";
import { render } from "../../../_includes/layouts/listing.ts";
import { inEachLanguage } from "../../facts/languages.ts";
import { listPages } from "../../facts/lists/list-pages.ts";
import { eventYears, resolutionKinds, resolutionYears } from "../../facts/lists/listings.ts";
import { localUrl } from "../../urls/page-url.ts";
import { pagesOf } from "./template.ts";

/** The pages of every list in each language: the events of each year, the decisions of each year and of each kind. */
export const listings = pagesOf({
	name: "listings",
	items: ({ facts }) => {
		const { events, resolutions } = facts;
		const lists = [...eventYears(events.all), ...resolutionYears(resolutions.all), ...resolutionKinds(resolutions.all)];
		return inEachLanguage(
			lists.flatMap((listing) => listPages(listing)),
			facts,
		);
	},
	url: ({ language, it }) => localUrl(language, it.address),
	data: ({ language, it }, edition) => ({
		language,
		list: it,
		title: listTitle(it, edition.locale(language).t),
		description: listDescription(it, edition.locale(language).t),
	}),
	layout: render,
});
