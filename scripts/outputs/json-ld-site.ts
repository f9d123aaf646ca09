import { plainText } from "../i18n/locale.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { compact, type Thing } from "./json-ld.ts";
import { organizationThing } from "./json-ld-organization.ts";
import type { Publication } from "./publication.ts";

/** The whole site, and how to search it; for its home page in a language. */
export function siteThing(home: string, searchPage: string | undefined, pub: Publication): Thing {
	const { site } = pub.facts;
	return compact({
		"@type": "WebSite",
		url: absoluteUrl(home, pub.siteUrl),
		name: site.title,
		description: plainText(site.statement, pub),
		inLanguage: pub.language.tag,
		license: site.licenses.content.url,
		publisher: organizationThing(site.owner, pub),
		potentialAction: searchPage === undefined ? undefined : searchAction(absoluteUrl(searchPage, pub.siteUrl)),
	});
}

const searchAction = (page: string): Thing => ({
	"@type": "SearchAction",
	target: { "@type": "EntryPoint", urlTemplate: `${page}?q={search_term_string}` },
	"query-input": "required name=search_term_string",
});

/** A page on the way from the home page to the one that is shown. */
export interface Crumb {
	name: string;
	/** From the site's root. */
	url: string;
}

/** The way to a page, from the home page on. */
export const breadcrumbThing = (crumbs: readonly Crumb[], siteUrl: string): Thing => ({
	"@type": "BreadcrumbList",
	itemListElement: crumbs.map(({ name, url }, index) => ({
		"@type": "ListItem",
		position: index + 1,
		name,
		item: absoluteUrl(url, siteUrl),
	})),
});
