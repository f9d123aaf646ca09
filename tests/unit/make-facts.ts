import type { Collection, Facts } from "../../scripts/facts/facts.ts";
import type { CityEvent } from "../../scripts/facts/schema/event.ts";
import type { DownloadFile } from "../../scripts/facts/schema/file.ts";
import type { Hotline } from "../../scripts/facts/schema/hotline.ts";
import type { Language } from "../../scripts/facts/schema/language.ts";
import type { News } from "../../scripts/facts/schema/news.ts";
import type { Organization } from "../../scripts/facts/schema/organization.ts";
import type { Place } from "../../scripts/facts/schema/place.ts";
import type { Superseded } from "../../scripts/facts/schema/provenance.ts";
import type { Resolution } from "../../scripts/facts/schema/resolution.ts";
import type { Schedule } from "../../scripts/facts/schema/schedule.ts";
import type { Site } from "../../scripts/facts/schema/site.ts";
import { ROLES } from "./site-roles.ts";

/** What every made-up record carries. */
export const provenance = {
	source: { title: "A page", url: "https://city.example/page" },
	asOf: "2018-10-30",
} as const;

/** That a made-up fact has changed. */
export const superseded = (date: string | null): Superseded => ({
	date,
	note: { en: "It is another." },
	source: provenance.source,
	link: "https://news.example/now",
});

const byId = <T extends { id: string }>(all: readonly T[]): Collection<T> => ({
	all,
	byId: new Map(all.map((record) => [record.id, record])),
});

export const makeHotline = (id: string, fields: Partial<Hotline> = {}): Hotline => ({
	id,
	name: { en: `The ${id}` },
	purpose: { en: "Call for help." },
	owner: "city",
	numbers: [{ dial: "+12025550100" }],
	kind: "voice",
	languages: ["en"],
	hours: null,
	whenClosed: null,
	...provenance,
	...fields,
});

export const makeSchedule = (id: string, fields: Partial<Schedule> = {}): Schedule => ({
	id,
	timeZone: "America/Chicago",
	weekly: [],
	closures: [],
	...provenance,
	...fields,
});

export const makeEvent = (id: string, fields: Partial<CityEvent> = {}): CityEvent => ({
	id,
	name: { en: `The ${id}` },
	summary: { en: "People meet." },
	start: "2018-12-01T15:30",
	end: "2018-12-01T19:00",
	timeZone: "America/Chicago",
	place: "the-park",
	organizers: ["city"],
	status: "scheduled",
	link: null,
	...provenance,
	...fields,
});

export const makeResolution = (id: string, fields: Partial<Resolution> = {}): Resolution => ({
	id,
	title: { en: `The ${id}` },
	kind: "resolution",
	number: null,
	file: null,
	adopted: "2017-08",
	body: "city",
	summary: { en: "The City welcomes all." },
	link: null,
	...provenance,
	...fields,
});

export const makePlace = (id: string, fields: Partial<Place> = {}): Place => ({
	id,
	name: { en: `The ${id}` },
	...provenance,
	...fields,
});

export const makeFile = (id: string, fields: Partial<DownloadFile> = {}): DownloadFile => ({
	id,
	file: `${id}.pdf`,
	title: { en: `The ${id}` },
	language: "en",
	date: "2018-10-30",
	...provenance,
	...fields,
});

export const makeNews = (id: string, fields: Partial<News> = {}): News => ({
	id,
	title: { en: `The ${id}` },
	summary: { en: "Come and speak." },
	from: "2018-10-01T09:00",
	until: "2018-12-01T09:00",
	link: null,
	...provenance,
	...fields,
});

export const makeOrganization = (id: string, fields: Partial<Organization> = {}): Organization => ({
	id,
	name: { en: `The ${id}` },
	roles: ["city"],
	url: null,
	...provenance,
	...fields,
});

export const makeLanguage = (tag: string, fields: Partial<Language> = {}): Language => ({
	tag,
	id: tag,
	name: `Name of ${tag}`,
	englishName: tag,
	dir: "ltr",
	hotline: null,
	helpPhrase: null,
	translation: tag === "en" ? null : { state: "draft", reviewer: null, reviewed: null, englishStandsIn: [] },
	published: true,
	...provenance,
	...fields,
});

const site: Site = {
	title: "A small site",
	tagline: { en: "Welcome" },
	statement: { en: "All are welcome." },
	url: null,
	hashtag: "#WeAreMpls",
	...ROLES,
	owner: "city",
	sourceUpdated: "2018-10-30",
	timeZone: "America/Chicago",
	licenses: {
		code: { name: "MIT", spdx: "MIT", url: "https://opensource.org/license/mit" },
		content: { name: "CC BY 4.0", spdx: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
	},
	quickLinks: [],
	quickExit: null,
	socialNetworks: [],
	accommodations: { en: "Call." },
	httpOnlyHosts: [],
	redirects: [],
	...provenance,
};

/** Lists of records by their kind; what is not named is empty. */
export type Lists = { [K in keyof Facts]?: Facts[K] extends Collection<infer T> ? readonly T[] : never };

/** Facts with the given records, as of Nov 5, 2018. */
export function makeFacts(
	lists: Lists = {},
	rest: { site?: Partial<Site>; siteDate?: string; gone?: Facts["gone"] } = {},
): Facts {
	const languages = lists.languages ?? [makeLanguage("en")];
	return {
		siteDate: rest.siteDate ?? "2018-11-05",
		site: { ...site, ...rest.site },
		languages: { all: languages, byId: new Map(languages.map((it) => [it.id, it])) },
		hotlines: byId(lists.hotlines ?? []),
		hours: byId(lists.hours ?? []),
		events: byId(lists.events ?? []),
		resolutions: byId(lists.resolutions ?? []),
		organizations: byId(lists.organizations ?? [makeOrganization("city")]),
		quotations: byId(lists.quotations ?? []),
		resources: byId(lists.resources ?? []),
		alert: byId(lists.alert ?? []),
		fileSizes: new Map((lists.files ?? []).map(({ file }) => [file, 120_000])),
		files: byId(lists.files ?? []),
		news: byId(lists.news ?? []),
		places: byId(lists.places ?? [makePlace("the-park", { name: { en: "The Park" } })]),
		presets: byId(lists.presets ?? []),
		announcements: byId(lists.announcements ?? []),
		corrections: byId(lists.corrections ?? []),
		toolkit: byId(lists.toolkit ?? []),
		gone: rest.gone ?? [],
	};
}
