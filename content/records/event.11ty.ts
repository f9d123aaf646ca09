import type { CityEvent } from "../../scripts/facts/schema/event.ts";

/** One page for each event of the facts. */
export const data = {
	pagination: { data: "events.all", size: 1, alias: "record", addAllPagesToCollections: true },
	layout: "layouts/event.11ty.ts",
	permalink: ({ record }: { record: CityEvent }) => `/events/${record.id}/`,
	eleventyComputed: {
		title: ({ record }: { record: CityEvent }) => record.name.en,
		description: ({ record }: { record: CityEvent }) => record.summary.en,
	},
};

export const render = () => "";
