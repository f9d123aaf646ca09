import type { View } from "../../../_includes/view.ts";
import type { Facts } from "../../facts/facts.ts";
import type { LanguagePages } from "../../site/language-pages.ts";
import { englishUrl, localUrl } from "../../words/local-url.ts";
import type { Wording } from "../translations.ts";

/**
 * What the site's components know in a pocket edition. Its links are the site's own addresses from the root, of which `withinFile` makes
 * links to the parts of the file, or plain words.
 */
export function pocketView(
	facts: Facts,
	{ language, t }: Wording,
	all: readonly Wording[],
	{ summaries, trustOf }: LanguagePages,
): View {
	const english = all.find((wording) => wording.language.id === "en");
	const pagesIn = (id: string) => summaries.get(id) ?? new Map();
	const url = localUrl(language.id, "/");
	// The English beside a translation leads to parts in the file's language, as on the site.
	const viewIn = (wording: Wording): View => ({
		facts,
		...wording,
		get english() {
			return viewIn(english ?? wording);
		},
		// The page on reporting stands for all: it is the first that people in need read.
		trust: trustOf(wording.language.id, "report"),
		url,
		pages: pagesIn(wording.language.id),
		pagesIn,
		pictures: new Map(),
		downloads: new Map(),
		siteUrl: null,
		isKept: true,
		href: (to) => to,
		pageHref: (to) => localUrl(language.id, to),
		urlIn: (id) => localUrl(id, englishUrl(language.id, url)),
	});
	return viewIn({ language, t });
}
