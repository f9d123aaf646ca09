import type { Collection, Facts } from "../../../scripts/facts/facts.ts";
import type { Hotline } from "../../../scripts/facts/schema/hotline.ts";
import type { WeeklySpan } from "../../../scripts/facts/schema/schedule.ts";
import { ROLES } from "../site-roles.ts";

const source = { title: "A page", url: "https://city.example/page" };
export const provenance = { source, asOf: "2018-10-30" };

const collect = <T>(all: readonly T[], key: (record: T) => string): Collection<T> => ({
	all,
	byId: new Map(all.map((record) => [key(record), record])),
});
const byId = <T extends { id: string }>(all: readonly T[]): Collection<T> => collect(all, ({ id }) => id);

const line = (id: string, name: string, dials: readonly string[], fields: Partial<Hotline> = {}): Hotline => ({
	id,
	name: { en: name },
	purpose: { en: "Call for help." },
	owner: "city",
	numbers: dials.map((dial) => ({ dial })),
	kind: "voice",
	languages: ["en"],
	hours: null,
	whenClosed: null,
	...provenance,
	...fields,
});

/** Numbers that no line of the City has, so that one typed into a drawing cannot pass for a fact. */
export const sampleLines = (): Hotline[] => [
	line("emergency-911", "Emergency", ["911"]),
	line("city-311", "The City", ["311", "+12025550100"], { hours: "city-311", interpreters: true }),
	line("justice-department", "The Department", ["+12025550101"]),
	line("civil-rights", "The Office", ["+12025550102"]),
	line("city-tty", "TTY", ["+12025550103", "+12025550104"]),
	line("spanish-line", "Spanish line", ["+12025550105"]),
	line("somali-line", "Somali line", ["+12025550106"]),
];

const weekly: WeeklySpan[] = [
	{ days: ["monday", "tuesday", "wednesday", "thursday", "friday"], opens: "06:15", closes: "18:45" },
	{
		days: ["saturday", "sunday"],
		opens: "09:20",
		closes: "13:10",
		superseded: { date: null, note: { en: "It changed." }, source, link: source.url },
	},
];

const language = (tag: string, name: string, hotline: string | null, helpPhrase: string | null) => ({
	tag,
	id: tag,
	name,
	englishName: name,
	dir: "ltr" as const,
	hotline,
	helpPhrase,
	translation: null,
	published: false,
	...provenance,
});

const item = (id: string, width: number, height: number) => ({
	id,
	name: { en: `The ${id}` },
	description: { en: "A thing to print." },
	alt: { en: `What the ${id} shows` },
	kind: "poster" as const,
	paper: { width, height },
	...provenance,
});

/** Facts as the artwork reads them. */
export function sampleFacts(lines: readonly Hotline[] = sampleLines(), siteDate = "2018-11-05"): Facts {
	const some = {
		siteDate,
		site: {
			title: "#WeAreMpls",
			tagline: { en: "A place for all" },
			statement: { en: "We all belong here." },
			hashtag: "#WeAreMpls",
			...ROLES,
			owner: "city",
		},
		organizations: byId([{ id: "city", name: { en: "The City" } }]),
		hotlines: byId(lines),
		hours: byId([{ id: "city-311", timeZone: "America/Chicago", weekly, closures: [], ...provenance }]),
		languages: collect(
			[
				language("en", "English", "city-311", null),
				language("es", "Español", "spanish-line", "¿Necesita ayuda?"),
				language("so", "Soomaali", "somali-line", "Hadii aad Caawimaad u baahantahay"),
			],
			({ tag }) => tag,
		),
		toolkit: byId([
			item("campaign-poster", 11, 17),
			item("sign-blue", 11, 8.5),
			item("sign-white", 11, 8.5),
			item("hate-crime-poster", 8.5, 11),
		]),
	};
	// The artwork reads no other kind of record.
	return some as unknown as Facts;
}
