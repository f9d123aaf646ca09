import { escapeHtml } from "../project/html.ts";
import { absoluteUrl } from "../urls/site-url.ts";

/** A page that search engines may know of. */
export interface SitemapPage {
	/** From the site's root. // => "/report/" */
	url: string;
	/** The same page in each language, itself included, and for all others; none where there is only one. */
	translations?: readonly { hreflang: string; url: string }[];
}

/** The sitemap (sitemaps.org 0.9), in the order of the addresses. */
export function sitemap(pages: readonly SitemapPage[], siteUrl: string): string {
	const entries = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1)).map((page) => entry(page, siteUrl));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		"</urlset>\n",
	].join("\n");
}

function entry({ url, translations = [] }: SitemapPage, siteUrl: string): string {
	const links = translations.map(
		(it) =>
			`<xhtml:link rel="alternate" hreflang="${escapeHtml(it.hreflang)}" href="${escapeHtml(absoluteUrl(it.url, siteUrl))}"/>`,
	);
	return `<url><loc>${escapeHtml(absoluteUrl(url, siteUrl))}</loc>${links.join("")}</url>`;
}

/** robots.txt: everything may be read, and here is the list of pages. */
export const robots = (siteUrl: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl("/sitemap.xml", siteUrl)}\n`;
