import { englishUrl, localUrl } from "../scripts/urls/page-url.ts";
import { languageOfUrl, type PageData, pageName } from "./page-data.ts";

/** The same page in one language. */
export interface Alternate {
	/** BCP 47, or x-default for everybody whose language the site does not have. */
	hreflang: string;
	/** From the site's root. */
	url: string;
}

/**
 * The page in every language that has it in words of its own, itself included, as search engines want to be told of all of them by each
 * (https://developers.google.com/search/docs/specialty/international/localized-versions). None for a page where English
 * stands in, that only English has, or that has English beside a draft.
 */
export function alternatesOf(data: PageData): Alternate[] {
	const { edition, page } = data;
	const own = languageOfUrl(data);
	const name = pageName(data);
	const hasWords = (language: string) => edition.trustOf(language, name)?.state !== "english";
	const languages = edition.facts.languages.all.filter(({ id, published }) => published && hasWords(id));
	if (data.besideOf !== undefined || languages.length < 2 || !hasWords(own)) return [];
	const english = englishUrl(own, page.url);
	return [
		...languages.map(({ id, tag }) => ({ hreflang: tag, url: localUrl(id, english) })),
		{ hreflang: "x-default", url: english },
	];
}
