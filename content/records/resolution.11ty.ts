import type { Resolution } from "../../scripts/facts/schema/resolution.ts";
import { formatDate } from "../../scripts/words/formats.ts";

/** One page for each decision of the Council in the facts. */
export const data = {
	pagination: { data: "resolutions.all", size: 1, alias: "record", addAllPagesToCollections: true },
	layout: "layouts/resolution.11ty.ts",
	permalink: ({ record }: { record: Resolution }) => `/resolutions/${record.id}/`,
	eleventyComputed: {
		title: ({ record }: { record: Resolution }) => `${record.title.en}, ${formatDate(record.adopted, "en")}`,
		description: ({ record }: { record: Resolution }) =>
			`${formatDate(record.adopted, "en")}${record.number === null ? "" : `, ${record.number}`}. ${record.summary.en}`,
	},
};

export const render = () => "";
