import type { End } from "../end.ts";
import type { LanguageStaleness } from "../review-shape.ts";

/** What becomes stale in each language that has anything to tell, in the order of languages.json. */
export const stalenessOf = (was: End, now: End): LanguageStaleness[] =>
	(now.facts?.languages.all ?? [])
		.filter(({ id, published }) => published && id !== "en")
		.map(({ id, englishName }): LanguageStaleness => {
			const [before, after] = [partsOf(was, id), partsOf(now, id)];
			const fresh = [...after].filter(([key]) => !before.has(key)).map(([, part]) => part);
			const count = (wanted: StalePart["of"], page?: string): number =>
				fresh.filter((part) => part.of === wanted && part.page === page).length;
			const pages = new Set(fresh.flatMap(({ page = [] }) => page));
			return {
				language: id,
				name: englishName,
				pages: [...pages].map((page) => ({
					page,
					stale: count("stale", page),
					untranslated: count("untranslated", page),
				})),
				facts: count("fact"),
				strings: count("string"),
				posters: now.stalePosters.includes(id) && !was.stalePosters.includes(id),
			};
		})
		.filter(({ pages, facts, strings, posters }) => posters || pages.length + facts + strings > 0);

interface StalePart {
	/** A block of a page, a text of the facts, or a label. */
	of: "stale" | "untranslated" | "fact" | "string";
	page?: string;
}

/** Every part of one language that is not of today's English, by what it is and which English it lacks. */
function partsOf({ words, staleFacts, staleStrings }: End, id: string): Map<string, StalePart> {
	const blocks = [...words.translations.values()]
		.filter(({ page }) => page.language === id)
		.flatMap(({ page, blocks: all }) => all.map(({ state, english }) => ({ page: page.name, state, english })));
	return new Map([
		...blocks.flatMap(({ page, state, english: { kind, text } }): [string, StalePart][] =>
			state === "current" || text === "" ? [] : [[`page/${page}/${kind}/${text}`, { of: state, page }]],
		),
		...staleFacts
			.filter(({ language }) => language === id)
			.map(({ key, now }): [string, StalePart] => [`fact/${key}/${now}`, { of: "fact" }]),
		...staleStrings
			.filter(({ language }) => language === id)
			.map(({ key, now }): [string, StalePart] => [`string/${key}/${now}`, { of: "string" }]),
	]);
}
