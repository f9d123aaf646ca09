import type { View } from "../../_includes/view.ts";
import type { Facts } from "../../scripts/facts/facts.ts";
import { makeLocale } from "../../scripts/i18n/locale.ts";
import { readStrings } from "../../scripts/i18n/strings.ts";
import { englishUrl, localUrl } from "../../scripts/urls/page-url.ts";
import { relativeLink } from "../../scripts/urls/relative-link.ts";
import { cityFolders } from "../city.ts";
import { makeFacts, makeLanguage } from "./make-facts.ts";

/** What a component knows of a made-up page at /page/, in English unless told otherwise, with the project's own strings. */
export function makeView(facts: Facts = makeFacts(), fields: Partial<View> = {}): View {
	const language = fields.language ?? makeLanguage("en");
	const url = fields.url ?? "/page/";
	const view: View = {
		facts,
		...makeLocale(language, readStrings(cityFolders.strings, language.id, language.tag)),
		url,
		pages: new Map(),
		pagesIn: () => new Map(),
		pictures: new Map(),
		downloads: new Map(),
		siteUrl: null,
		href: (to) => relativeLink(url, to),
		pageHref: (to) => relativeLink(url, localUrl(language.id, to)),
		urlIn: (id) => localUrl(id, englishUrl(language.id, url)),
		trust: language.id === "en" ? undefined : { state: "draft" },
		get english() {
			return language.id === "en" ? view : makeView(facts, { ...fields, language: makeLanguage("en") });
		},
		...fields,
	};
	return view;
}

/** A page in Spanish, for which most made-up facts have no words. */
export const makeSpanishView = (facts?: Facts, fields: Partial<View> = {}): View =>
	makeView(facts, { language: makeLanguage("es"), url: "/es/page/", ...fields });
