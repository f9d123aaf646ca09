import { absoluteUrl } from "./absolute-url.ts";

/** robots.txt: everything may be read, and here is the list of pages. */
export const robots = (siteUrl: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl("/sitemap.xml", siteUrl)}\n`;
