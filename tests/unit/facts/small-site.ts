import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nameOf } from "../../../scripts/facts/load-file.ts";
import { checkFacts, type ReadOptions } from "../../../scripts/facts/read-facts.ts";
import { type FileName, isFolder } from "../../../scripts/facts/schema/files.ts";
import { ROLES } from "../site-roles.ts";

const source = { title: "A page of the City", url: "https://www.minneapolismn.gov/page" };

/** What every record carries. */
export const provenance = { source, asOf: "2018-10-30" };

export const language = (tag: string, fields: object = {}) => ({
	tag,
	id: tag,
	name: tag,
	englishName: tag,
	dir: "ltr",
	hotline: null,
	helpPhrase: null,
	translation: tag === "en" ? null : { state: "draft", reviewer: null, reviewed: null, englishStandsIn: [] },
	published: true,
	...provenance,
	...fields,
});

export const organization = (id: string, fields: object = {}) => ({
	id,
	name: { en: `The ${id}` },
	roles: ["city"],
	url: null,
	...provenance,
	...fields,
});

export const hotline = (id: string, dial: string | object, fields: object = {}) => ({
	id,
	name: { en: `The ${id}` },
	purpose: { en: "Call for help." },
	owner: "city-of-minneapolis",
	numbers: [typeof dial === "string" ? { dial } : dial],
	kind: "voice",
	languages: ["en"],
	hours: null,
	whenClosed: null,
	...provenance,
	...fields,
});

const MONDAYS = [{ days: ["monday"], opens: "07:00", closes: "19:00" }];

export const schedule = (id: string, fields: object = {}) => ({
	id,
	timeZone: "America/Chicago",
	weekly: "alwaysOpen" in fields ? [] : MONDAYS,
	closures: [],
	...provenance,
	...fields,
});

export const event = (id: string, fields: object = {}) => ({
	id,
	name: { en: `The ${id}` },
	summary: { en: "People meet." },
	start: "2018-09-21T15:30",
	end: "2018-09-21T19:00",
	timeZone: "America/Chicago",
	place: "the-commons",
	organizers: ["city-of-minneapolis"],
	status: "scheduled",
	link: null,
	...provenance,
	...fields,
});

export const place = (id: string, fields: object = {}) => ({ id, name: { en: `The ${id}` }, ...provenance, ...fields });

export const resolution = (id: string, fields: object = {}) => ({
	id,
	title: { en: `The ${id}` },
	kind: "resolution",
	number: null,
	file: null,
	adopted: "2017-08",
	body: "city-of-minneapolis",
	summary: { en: "The City welcomes all." },
	link: null,
	...provenance,
	...fields,
});

export const resource = (id: string, fields: object = {}) => ({
	id,
	name: { en: `The ${id}` },
	owner: "city-of-minneapolis",
	topic: "rights",
	languages: ["en"],
	url: null,
	...provenance,
	...fields,
});

export const correction = (id: string, fields: object = {}) => ({
	id,
	subject: { en: "A number" },
	was: "612-637-2800",
	is: "612-673-2800",
	reason: { en: "Two digits were swapped." },
	evidence: [source],
	day: "2018-11-05",
	...fields,
});

export const site = (fields: object = {}) => ({
	title: "A small site",
	tagline: { en: "Welcome" },
	statement: { en: "All are welcome." },
	url: null,
	quickExit: null,
	hashtag: "#WeAreMpls",
	shortName: ROLES.shortName,
	palette: ROLES.palette,
	ownHosts: ROLES.ownHosts,
	reaches: ROLES.reaches,
	owner: "city-of-minneapolis",
	sourceUpdated: "2018-10-30",
	timeZone: "America/Chicago",
	licenses: {
		code: { name: "MIT", spdx: "MIT", url: "https://opensource.org/license/mit" },
		content: { name: "CC BY 4.0", spdx: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
	},
	quickLinks: [],
	socialNetworks: [],
	accommodations: { en: "Ask for help." },
	httpOnlyHosts: [],
	redirects: [],
	...provenance,
	...fields,
});

const smallLines = [hotline("city-311", "311"), hotline("emergency", "911", { kind: "emergency" })];

/** The text of every file of a small site without errors. */
export function smallFiles(): Record<FileName, unknown> {
	return {
		alert: [],
		announcements: [],
		corrections: [],
		events: [],
		hotlines: smallLines,
		hours: [],
		languages: [language("en")],
		organizations: [organization("city-of-minneapolis")],
		files: [],
		news: [],
		places: [place("the-commons", { name: { en: "The Commons" } })],
		presets: [],
		quotations: [],
		resolutions: [],
		resources: [],
		site: site(),
		toolkit: [],
	};
}

/** A file's text: a list or a record is put into its file, or each record of a list into one of its own; a text or bytes are written as they are, null leaves the file out. */
export type Content = object | string | Uint8Array | null;

/** The roles of the lines that are there: the first is the one to report to. */
function linesOf(hotlines: unknown): object {
	const ids = (Array.isArray(hotlines) ? hotlines : [])
		.flatMap((it) => nameOf(it) ?? [])
		.filter((id) => /^(?!con$)[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
	const [main = "city-311"] = ids;
	return {
		main,
		emergency: ids.find((id) => id.startsWith("emergency")) ?? main,
		tty: null,
		discrimination: null,
		others: [],
	};
}

/** Writes a small site with some of its files changed, reads it, and takes it away again. */
export function readSmallSite(changes: Partial<Record<string, Content>>, options: Partial<ReadOptions> = {}) {
	const root = mkdtempSync(path.join(tmpdir(), "facts-"));
	const data = path.join(root, "_data");
	mkdirSync(data);
	try {
		const files = { ...smallFiles(), ...changes };
		if (files.site instanceof Object && "tagline" in files.site)
			files.site = { lines: linesOf(files.hotlines), ...files.site };
		for (const [name, content] of Object.entries(files)) {
			if (content === null) continue;
			if (isFolder(name as FileName) && Array.isArray(content)) {
				mkdirSync(path.join(data, name), { recursive: true });
				for (const [index, record] of content.entries()) {
					const { id = `record-${index}`, ...fields } = record;
					const text = JSON.stringify({ $schema: "", ...fields }, null, "\t");
					writeFileSync(path.join(data, name, `${id}.json`), `${text}\n`);
				}
				continue;
			}
			const file = path.join(data, name.includes(".") || name.includes("/") ? name : `${name}.json`);
			mkdirSync(path.dirname(file), { recursive: true });
			const isText = typeof content === "string" || content instanceof Uint8Array;
			writeFileSync(file, isText ? content : `${JSON.stringify({ $schema: "", [name]: content }, null, "\t")}\n`);
		}
		return checkFacts({ data, root, siteDate: "2018-11-05", today: "2018-11-05", ...options });
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** What is wrong with a small site, without the places. // => ["hotlines.json: …"] */
export const diagnosticsOf = (
	changes: Partial<Record<string, Content>>,
	options: Partial<ReadOptions> = {},
): string[] =>
	readSmallSite(changes, options).diagnostics.map(({ file, message }) => `${file.replace("_data/", "")}: ${message}`);

/** Where the errors of a small site stand. // => ["_data/hotlines.json:12:5"] */
export const placesOf = (changes: Partial<Record<string, Content>>): string[] =>
	readSmallSite(changes).diagnostics.map(({ file, line, column }) => `${file}:${line}:${column}`);
