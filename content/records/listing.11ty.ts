import { listDescription, listTitle } from "../../_includes/components/list-name.ts";
import type { PageData } from "../../_includes/page-data.ts";
import { type InLanguage, inEachLanguage } from "../../scripts/facts/in-each-language.ts";
import { type ListPage, listPages } from "../../scripts/facts/lists/list-pages.ts";
import { eventYears, resolutionKinds, resolutionYears } from "../../scripts/facts/lists/listings.ts";
import { localUrl } from "../../scripts/words/local-url.ts";

type ListData = PageData & { shown: InLanguage<ListPage> };

/** The pages of every list in each language: the events of each year, the decisions of each year and of each kind. */
export const data = {
	pagination: {
		data: "resolutions.all",
		before: (_: unknown, { edition: { facts } }: PageData) => {
			const lists = [
				...eventYears(facts.events.all),
				...resolutionYears(facts.resolutions.all),
				...resolutionKinds(facts.resolutions.all),
			];
			return inEachLanguage(
				lists.flatMap((listing) => listPages(listing)),
				facts,
			);
		},
		size: 1,
		alias: "shown",
		addAllPagesToCollections: true,
	},
	layout: "layouts/listing.11ty.ts",
	permalink: ({ shown }: ListData) => localUrl(shown.language, shown.it.address),
	eleventyComputed: {
		language: ({ shown }: ListData) => shown.language,
		list: ({ shown }: ListData) => shown.it,
		title: ({ shown, edition }: ListData) => listTitle(shown.it, edition.locale(shown.language).t),
		description: ({ shown, edition }: ListData) => listDescription(shown.it, edition.locale(shown.language).t),
	},
};

export const render = () => "";
