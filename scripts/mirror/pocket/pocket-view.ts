import type { View } from "../../../_includes/view.ts";
import type { Facts } from "../../facts/facts.ts";
import { type Locale, type Locales, localeOf } from "../../i18n/locale.ts";
import type { LanguagePages } from "../../site/language-pages.ts";
import { englishUrl, localUrl } from "../../urls/page-url.ts";

/**
 * What the site's components know in a pocket edition. Its links are the site's own addresses from the root, of which `withinFile` makes
 * links to the parts of the file, or plain words.
 */
export function pocketView(facts: Facts, own: Locale, locales: Locales, { summaries, trustOf }: LanguagePages): View {
	const { language } = own;
	const pagesIn = (id: string) => summaries.get(id) ?? new Map();
	const url = localUrl(language.id, "/");
	// The English beside a translation leads to parts in the file's language, as on the site.
	const viewIn = (locale: Locale): View => ({
		facts,
		...locale,
		get english() {
			return viewIn(localeOf(locales, "en"));
		},
		// The page on reporting stands for all: it is the first that people in need read.
		trust: trustOf(locale.language.id, "report"),
		url,
		pages: pagesIn(locale.language.id),
		pagesIn,
		pictures: new Map(),
		downloads: new Map(),
		siteUrl: null,
		isKept: true,
		href: (to) => to,
		pageHref: (to) => localUrl(language.id, to),
		urlIn: (id) => localUrl(id, englishUrl(language.id, url)),
	});
	return viewIn(own);
}
