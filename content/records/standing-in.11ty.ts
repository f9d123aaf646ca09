import type { PageData } from "../../_includes/page-data.ts";
import type { StandIn } from "../../scripts/site/language-pages.ts";
import { pageUrl } from "../../scripts/words/page-url.ts";

type StandInData = PageData & { standIn: StandIn };

/** A page for each one that a language has no translation of: English stands in, and says so. */
export const data = {
	pagination: {
		data: "languages.all",
		before: (_: unknown, { edition }: PageData) => edition.standIns,
		size: 1,
		alias: "standIn",
		addAllPagesToCollections: true,
	},
	layout: "layouts/page.11ty.ts",
	permalink: ({ standIn }: StandInData) => pageUrl(standIn.language, standIn.english.name),
	eleventyComputed: {
		language: ({ standIn }: StandInData) => standIn.language,
		name: ({ standIn }: StandInData) => standIn.english.name,
		title: ({ standIn }: StandInData) => standIn.english.meta.title,
		description: ({ standIn }: StandInData) => standIn.english.meta.description,
		critical: ({ standIn }: StandInData) => standIn.english.meta.critical,
	},
};

export const render = (page: StandInData) => page.edition.renderWords(page);
