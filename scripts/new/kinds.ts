import { event } from "../facts/schema/event.ts";
import { file } from "../facts/schema/file.ts";
import { hotline } from "../facts/schema/hotline.ts";
import { news } from "../facts/schema/news.ts";
import { place } from "../facts/schema/place.ts";
import { resolution } from "../facts/schema/resolution.ts";
import type { Kind } from "./kind.ts";
import { languageKind } from "./language.ts";
import { pageKind } from "./page.ts";
import { recordKind } from "./record-kind.ts";

const eventKind = recordKind({
	list: "events",
	schema: event,
	asked: ["end", "weekday", "place"],
	given: ({ site }) => ({ timeZone: site.timeZone, status: "scheduled" }),
	nameOf: ({ name = "", start = "" }) => `${name} ${start.slice(0, 4)}`,
	next: ({ id }) => [
		`A series, taking part online, interpreters and what else an event may have: docs/add-an-event.md says how to write them.`,
		`Its page will be at /events/${id}/. The other languages show its English until it is translated in _data/events/${id}.json.`,
	],
});

const resolutionKind = recordKind({
	list: "resolutions",
	schema: resolution,
	given: () => ({}),
	nameOf: ({ title = "", adopted = "" }) => `${title} ${adopted.slice(0, 4)}`,
	next: ({ id }) => [
		`Its page will be at /resolutions/${id}/. The other languages show its English until it is translated in _data/resolutions/${id}.json.`,
	],
});

const newsKind = recordKind({
	list: "news",
	schema: news,
	given: () => ({}),
	nameOf: ({ title = "", from = "" }) => `${title} ${from.slice(0, 4)}`,
	next: ({ id }) => [
		`Its page will be at /news/${id}/. The other languages show its English until it is translated in _data/news/${id}.json.`,
	],
});

const hotlineKind = recordKind({
	list: "hotlines",
	schema: hotline,
	given: () => ({}),
	nameOf: ({ name = "" }) => name,
	next: ({ id, hours }) => [
		`Words name it as :hotline[${id}]; ::hotline-card[${id}] shows all about it. Further numbers and channels go below its first one in _data/hotlines.json.`,
		...(hours === null
			? [`Its hours are not known yet: add them to _data/hours.json, then write their id as its "hours".`]
			: []),
		`Once somebody has called it, run npm run facts -- checked ${id}.`,
	],
});

const placeKind = recordKind({
	list: "places",
	schema: place,
	given: () => ({}),
	nameOf: ({ name = "" }) => name,
	next: ({ id, organization }) => [
		...(organization === undefined ? [] : ["It stands on the contact page, and can be found by the search."]),
		`An event is held there if its "place" is "${id}".`,
	],
});

const fileKind = recordKind({
	list: "files",
	schema: file,
	given: () => ({}),
	nameOf: ({ file = "" }) => file.replace(/\.\w+$/, ""),
	next: ({ id }) => [`Words lead to it by :file[${id}].`],
});

/** All that `npm run new` can add, by its name on the command line. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
	["event", eventKind],
	["resolution", resolutionKind],
	["news", newsKind],
	["hotline", hotlineKind],
	["place", placeKind],
	["file", fileKind],
	["page", pageKind],
	["language", languageKind],
]);
