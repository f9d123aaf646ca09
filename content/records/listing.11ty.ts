import { listDescription, listTitle } from "../../_includes/components/list-name.ts";
import type { PageData } from "../../_includes/page-data.ts";
import { type ListPage, listPages } from "../../scripts/facts/lists/list-pages.ts";
import { eventYears, resolutionKinds, resolutionYears } from "../../scripts/facts/lists/listings.ts";

type ListData = PageData & { list: ListPage };

/** The pages of every list: the events of each year, the decisions of each year and of each kind. */
export const data = {
	pagination: {
		data: "resolutions.all",
		before: (_: unknown, { edition }: PageData) =>
			[
				...eventYears(edition.facts.events.all),
				...resolutionYears(edition.facts.resolutions.all),
				...resolutionKinds(edition.facts.resolutions.all),
			].flatMap((listing) => listPages(listing)),
		size: 1,
		alias: "list",
		addAllPagesToCollections: true,
	},
	layout: "layouts/listing.11ty.ts",
	permalink: ({ list }: ListData) => list.address,
	eleventyComputed: {
		title: ({ list, edition }: ListData) => listTitle(list, edition.translate("en")),
		description: ({ list, edition }: ListData) => listDescription(list, edition.translate("en"), "en"),
	},
};

export const render = () => "";
