import type { Collection, Facts } from "../../../scripts/facts/facts.ts";
import type { Hotline } from "../../../scripts/facts/schema/hotline.ts";
import type { Site } from "../../../scripts/facts/schema/site.ts";
import { ROLES } from "../site-roles.ts";

const source = { title: "A page", url: "https://city.example/source" };

const none = <T>(): Collection<T> => ({ all: [], byId: new Map<string, T>() });

/** A line with the least that a line has. */
export const tinyLine = (id: string, name: string, dials: readonly string[]): Hotline => ({
	id,
	name: { en: name },
	purpose: { en: `What ${name} is for.` },
	owner: "city",
	numbers: dials.map((dial) => ({ dial })),
	kind: "voice",
	languages: ["en"],
	hours: null,
	whenClosed: null,
	source,
	asOf: null,
});

/** Facts with no record but the given lines. */
export function tinyFacts(site: Partial<Site>, lines: readonly Hotline[] = []): Facts {
	return {
		siteDate: "2018-11-05",
		site: {
			title: "#WeAreMpls",
			tagline: { en: "A tagline" },
			statement: { en: "A statement." },
			url: null,
			hashtag: "#WeAreMpls",
			...ROLES,
			owner: "city",
			sourceUpdated: "2018-10-30",
			timeZone: "America/Chicago",
			licenses: {
				code: { name: "MIT", spdx: "MIT", url: source.url },
				content: { name: "CC", spdx: "CC-BY-4.0", url: source.url },
			},
			quickLinks: [],
			quickExit: null,
			socialNetworks: [],
			accommodations: { en: "Call." },
			httpOnlyHosts: [],
			redirects: [],
			source,
			asOf: null,
			...site,
		},
		languages: none(),
		hotlines: { all: lines, byId: new Map(lines.map((line) => [line.id, line])) },
		hours: none(),
		events: none(),
		resolutions: none(),
		organizations: none(),
		quotations: none(),
		resources: none(),
		alert: none(),
		fileSizes: new Map(),
		files: none(),
		news: none(),
		places: none(),
		presets: none(),
		announcements: none(),
		corrections: none(),
		toolkit: none(),
		gone: [],
	};
}
