import type { Resolution } from "../../scripts/facts/schema/resolution.ts";

/** One page for each decision of the Council in the facts. */
export const data = {
	pagination: { data: "resolutions.all", size: 1, alias: "record", addAllPagesToCollections: true },
	layout: "layouts/resolution.11ty.ts",
	permalink: ({ record }: { record: Resolution }) => `/resolutions/${record.id}/`,
	eleventyComputed: {
		title: ({ record }: { record: Resolution }) => record.title.en,
		description: ({ record }: { record: Resolution }) => record.summary.en,
	},
};

export const render = () => "";
