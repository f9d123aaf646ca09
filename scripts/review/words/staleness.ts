import type { End } from "../ends/end.ts";
import type { LanguageStaleness } from "../review-shape.ts";

/** What becomes stale in each language that has anything to tell, in the order of languages.json. */
export function stalenessOf(was: End, now: End): LanguageStaleness[] {
	return (now.facts?.languages.all ?? [])
		.filter(({ id, published }) => published && id !== "en")
		.map(({ id, englishName }): LanguageStaleness => {
			const [before, after] = [partsOf(was, id), partsOf(now, id)];
			const fresh = [...after].filter(([key]) => !before.has(key)).map(([, part]) => part);
			const pages = Map.groupBy(
				fresh.filter(({ of }) => of === "page"),
				({ page }) => page,
			);
			return {
				language: id,
				name: englishName,
				pages: [...pages].map(([page, parts]) => ({
					page,
					stale: parts.filter(({ state }) => state === "stale").length,
					untranslated: parts.filter(({ state }) => state === "untranslated").length,
				})),
				facts: fresh.filter(({ of }) => of === "fact").length,
				strings: fresh.filter(({ of }) => of === "string").length,
				posters: now.stalePosters.includes(id) && !was.stalePosters.includes(id),
				mended: [...before.keys()].filter((key) => !after.has(key)).length,
			};
		})
		.filter(
			({ pages, facts, strings, posters, mended }) => pages.length + facts + strings + Number(posters) + mended > 0,
		);
}

interface StalePart {
	of: "page" | "fact" | "string";
	/** "" but for pages. */
	page: string;
	state: "stale" | "untranslated";
}

/** Every part of one language that is not of today's English, by what it is and which English it lacks. */
function partsOf({ words, staleFacts, staleStrings }: End, id: string): Map<string, StalePart> {
	const parts = new Map<string, StalePart>();
	for (const { page, blocks } of words.translations.values()) {
		if (page.language !== id) continue;
		for (const { state, english } of blocks) {
			if (state === "current" || english.text === "") continue;
			parts.set(`page/${page.name}/${english.kind}/${english.text}`, { of: "page", page: page.name, state });
		}
	}
	for (const { language, key, now } of staleFacts)
		if (language === id) parts.set(`fact/${key}/${now}`, { of: "fact", page: "", state: "stale" });
	for (const { language, key, now } of staleStrings)
		if (language === id) parts.set(`string/${key}/${now}`, { of: "string", page: "", state: "stale" });
	return parts;
}
