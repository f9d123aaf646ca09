import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import { formatDate, formatLongDay } from "../../scripts/words/formats.ts";

/** One page for each event of the facts. A week or party may come every year under one name, so the day tells them apart. */
export const data = {
	pagination: { data: "events.all", size: 1, alias: "record", addAllPagesToCollections: true },
	layout: "layouts/event.11ty.ts",
	permalink: ({ record }: { record: CityEvent }) => `/events/${record.id}/`,
	eleventyComputed: {
		title: ({ record }: { record: CityEvent }) => `${record.name.en}, ${formatDate(record.start, "en")}`,
		description: ({ record }: { record: CityEvent }) =>
			`${formatLongDay(record.start, "en")}, ${record.place.name}. ${record.summary.en}`,
	},
};

export const render = () => "";
