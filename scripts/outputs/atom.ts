import { escapeHtml } from "../project/html.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { urn } from "./ids.ts";
import { firstInstant } from "./instants.ts";
import type { Publication } from "./publication.ts";

/** One thing that a feed tells of. */
export interface FeedEntry {
	/** From `urn`: the same for ever, wherever the site stands. */
	id: string;
	title: string;
	/** From the site's root, or of another site. */
	link: string;
	/** In UTC; the first instant that a partial date may mean, since RFC 4287 demands an exact one. The text keeps the date as known. */
	updated: string;
	/** What the entry is sorted by among others changed at the same time, later first. // => "2017-08" */
	date: string;
	/** Whether it stays however many are newer. */
	isKept?: boolean;
	paragraphs: readonly string[];
}

export interface FeedOptions {
	title: string;
	/** Where the feed stands, from the site's root. // => "/events/feed.xml" */
	path: string;
	/** The page that tells the same. */
	page: string;
	entries: readonly FeedEntry[];
}

/** Older ones are in the lists and in the open data: a feed is fetched again and again. */
export const MAX_ENTRIES = 100;

/** An Atom feed (RFC 4287), newest first. A feed without entries is as old as the page that the site grew from. */
export function atomFeed({ title, path, page, entries }: FeedOptions, pub: Publication): string {
	const { site, organizations } = pub.facts;
	const newest = entries.toSorted(compareEntries).filter(({ isKept }, index) => isKept || index < MAX_ENTRIES);
	const owner = organizations.byId.get(site.owner);
	const license = site.licenses.content;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(pub.language.tag)}">`,
		`<id>${urn("feeds", path)}</id>`,
		`<title>${escapeXml(title)}</title>`,
		`<updated>${newest[0]?.updated ?? firstInstant(site.sourceUpdated, site.timeZone)}</updated>`,
		`<author><name>${escapeXml(owner ? owner.name.en : site.owner)}</name></author>`,
		`<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(path, pub.siteUrl))}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(page, pub.siteUrl))}"/>`,
		`<link rel="license" href="${escapeXml(license.url)}"/>`,
		`<rights>${escapeXml(license.name)}</rights>`,
		...newest.map((entry) => entryXml(entry, pub)),
		"</feed>\n",
	].join("\n");
}

const compareEntries = (a: FeedEntry, b: FeedEntry): number =>
	descending(a.updated, b.updated) || descending(a.date, b.date) || descending(b.id, a.id);

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

const entryXml = ({ id, title, link, updated, paragraphs }: FeedEntry, pub: Publication): string =>
	[
		"<entry>",
		`<id>${id}</id>`,
		`<title>${escapeXml(title)}</title>`,
		`<updated>${updated}</updated>`,
		`<link rel="alternate" href="${escapeXml(link.startsWith("/") ? absoluteUrl(link, pub.siteUrl) : link)}"/>`,
		`<content type="text">${escapeXml(paragraphs.join("\n"))}</content>`,
		"</entry>",
	].join("\n");

/** Text in XML 1.0, which has no place for control characters, not even escaped. */
const escapeXml = (text: string): string =>
	escapeHtml(text.replace(/(?![\n\t])\p{Cc}/gu, " ")).replaceAll("&#39;", "'");
