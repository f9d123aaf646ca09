import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { textDifferences } from "./plain-words.ts";

const link = z.object({ "@rel": z.string(), "@href": z.string() });
const entrySchema = z.object({
	id: z.string(),
	title: z.string(),
	updated: z.string(),
	link,
	content: z.object({ "@type": z.literal("text"), "#text": z.string() }),
});
const feedSchema = z.object({
	feed: z.object({
		"@xmlns": z.literal("http://www.w3.org/2005/Atom"),
		"@xml:lang": z.literal("en"),
		id: z.string(),
		title: z.string(),
		updated: z.string(),
		author: z.object({ name: z.string() }),
		link: z.array(link),
		rights: z.string(),
		entry: z.array(entrySchema).default([]),
	}),
});

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	parseTagValue: false,
	parseAttributeValue: false,
	htmlEntities: true,
	isArray: (_name, path) => path === "feed.entry",
});

/** A feed as fast-xml-parser reads it. */
export function readFeed(text: string) {
	const valid = XMLValidator.validate(text);
	if (valid !== true) throw new Error(valid.err.msg);
	return feedSchema.parse(parser.parse(text)).feed;
}

export interface WantedEntry {
	id: string;
	title: string;
	updated: string;
	link: string;
	/** What the text must tell. */
	facts: readonly string[];
}

export interface WantedFeed {
	id: string;
	path: string;
	page: string;
	entries: readonly WantedEntry[];
}

/** How a feed differs from what it must tell, in whatever order the entries are given. */
export function feedDifferences(text: string, wanted: WantedFeed, pub: Publication): string[] {
	const feed = readFeed(text);
	const { site, organizations } = pub.facts;
	const differences: string[] = [];
	const same = (name: string, found: unknown, value: unknown) => {
		if (found !== value) differences.push(`${name}: ${found}, not ${value}`);
	};
	const prolog = text.slice(0, text.indexOf("\n"));
	same("prolog", prolog, '<?xml version="1.0" encoding="UTF-8"?>');
	same("id", feed.id, wanted.id);
	same("author", feed.author.name, organizations.byId.get(site.owner)?.name.en);
	same("rights", feed.rights, site.licenses.content.name);
	same("title", feed.title.startsWith(`${site.title}: `), true);
	for (const [rel, href] of [
		["self", pub.siteUrl + wanted.path],
		["alternate", pub.siteUrl + wanted.page],
		["license", site.licenses.content.url],
	])
		same(`link ${rel}`, feed.link.find((it) => it["@rel"] === rel)?.["@href"], href);
	const byId = new Map(feed.entry.map((entry) => [entry.id, entry]));
	same("entries", feed.entry.length, wanted.entries.length);
	const sorted = feed.entry.map(({ updated }) => updated);
	same("order", sorted.join(), sorted.toSorted().reverse().join());
	if (sorted[0] !== undefined) same("updated", feed.updated, sorted[0]);
	for (const { id, title, updated, link, facts } of wanted.entries) {
		const entry = byId.get(id);
		if (!entry) {
			differences.push(`${title}: no entry`);
			continue;
		}
		same("title", entry.title, title);
		same("updated", entry.updated, updated);
		same("link", entry.link["@href"], link);
		differences.push(...textDifferences(entry.content["#text"], facts));
	}
	return differences;
}
