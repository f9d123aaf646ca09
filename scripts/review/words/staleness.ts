import { isRespelling, wordsOf } from "../../words/translations/typo.ts";
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
				factSigns: fresh.filter(({ of, isSigns }) => of === "fact" && isSigns).length,
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
	/** Whether only signs of the English changed, no word. */
	isSigns: boolean;
}

/** Of signs, those that `translate -- typo` takes: a comma within a sentence may turn it round. */
const isSignsOnly = (was: string | undefined, now: string): boolean =>
	was !== undefined && wordsOf(was).join("") === wordsOf(now).join("") && isRespelling({ was, now });

/** Every part of one language that is not of today's English, by what it is and which English it lacks. */
function partsOf({ words, staleFacts, staleStrings }: End, id: string): Map<string, StalePart> {
	const parts = new Map<string, StalePart>();
	for (const { page, blocks } of words.translations.values()) {
		if (page.language !== id) continue;
		for (const { state, english } of blocks) {
			if (state === "current" || english.text === "") continue;
			parts.set(`page/${page.name}/${english.kind}/${english.text}`, {
				of: "page",
				page: page.name,
				state,
				isSigns: false,
			});
		}
	}
	for (const { language, key, was, now } of staleFacts)
		if (language === id)
			parts.set(`fact/${key}/${now}`, { of: "fact", page: "", state: "stale", isSigns: isSignsOnly(was, now) });
	for (const { language, key, now } of staleStrings)
		if (language === id) parts.set(`string/${key}/${now}`, { of: "string", page: "", state: "stale", isSigns: false });
	return parts;
}
