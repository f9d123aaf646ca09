import { alternatesOf } from "../../_includes/alternates.ts";
import { isStandIn } from "../../_includes/main-view.ts";
import { languageOfUrl, type PageData, pageName } from "../../_includes/page-data.ts";
import { sitemap } from "../../scripts/hosting/sitemap.ts";

export const data = { layout: false, permalink: "/sitemap.xml", eleventyExcludeFromCollections: true };

interface Listed extends PageData {
	collections: { all: readonly { url: string; data: PageData }[] };
}

/** Every page that visitors may find, in the order of the addresses, each with its translations. */
export const render = ({ collections, edition }: Listed): string =>
	sitemap(
		collections.all
			.filter(({ url, data }) => !url.endsWith("404.html") && !isStandIn({ trust: trustOf(data) }))
			.map(({ url, data }) => ({ url, translations: alternatesOf(data) })),
		edition.siteUrl,
	);

const trustOf = (page: PageData) => page.edition.trustOf(languageOfUrl(page), pageName(page));
