import type { PageData } from "../../_includes/page-data.ts";
import { resolutionDescription, resolutionTitle } from "../../_includes/resolution-head.ts";
import { type InLanguage, inEachLanguage } from "../../scripts/facts/in-each-language.ts";
import { recordAddress } from "../../scripts/facts/ledger/record-address.ts";
import type { Resolution } from "../../scripts/facts/schema/resolution.ts";
import { publicationOf } from "../../scripts/forms/publication.ts";
import { localUrl } from "../../scripts/words/local-url.ts";

interface ResolutionData extends Pick<PageData, "edition"> {
	shown: InLanguage<Resolution>;
}

/** One page for each decision of the Council in the facts in each language. */
export const data = {
	pagination: {
		data: "resolutions.all",
		before: (resolutions: readonly Resolution[], { edition }: PageData) => inEachLanguage(resolutions, edition.facts),
		size: 1,
		alias: "shown",
		addAllPagesToCollections: true,
	},
	layout: "layouts/resolution.11ty.ts",
	permalink: ({ shown }: ResolutionData) => localUrl(shown.language, recordAddress("resolutions", shown.it.id)),
	eleventyComputed: {
		language: ({ shown }: ResolutionData) => shown.language,
		record: ({ shown }: ResolutionData) => shown.it,
		title: ({ shown, edition }: ResolutionData) => resolutionTitle(shown.it, publicationOf(edition, shown.language)),
		description: ({ shown, edition }: ResolutionData) =>
			resolutionDescription(shown.it, publicationOf(edition, shown.language)),
	},
};

export const render = () => "";
