import type { PageData } from "../../_includes/page-data.ts";
import { sitemap } from "../../scripts/hosting/sitemap.ts";

export const data = { layout: false, permalink: "/sitemap.xml", eleventyExcludeFromCollections: true };

interface Listed extends PageData {
	collections: { all: readonly { url: string }[] };
}

/** Every page that visitors may find, in the order of the addresses. */
export const render = ({ collections, edition }: Listed): string =>
	sitemap(
		collections.all.filter(({ url }) => !url.endsWith("404.html")),
		edition.siteUrl,
	);
