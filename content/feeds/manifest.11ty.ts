import type { PageData } from "../../_includes/page-data.ts";
import type { Language } from "../../scripts/facts/schema/site.ts";
import { manifest, manifestPath } from "../../scripts/hosting/manifest.ts";

interface ManifestData extends PageData {
	shown: Language;
}

/** One for each published language. */
export const data = {
	pagination: {
		data: "languages.all",
		before: (languages: readonly Language[]) => languages.filter(({ published }) => published),
		size: 1,
		alias: "shown",
	},
	layout: false,
	permalink: ({ shown }: ManifestData) => manifestPath(shown.id),
	eleventyExcludeFromCollections: true,
};

export const render = ({ edition, shown }: ManifestData): string => manifest(edition.facts, shown);
