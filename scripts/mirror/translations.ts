import type { Language } from "../facts/schema/site.ts";
import type { Material } from "../site/material.ts";
import type { Translate } from "../words/strings.ts";

/** A language and its strings. */
export interface Wording {
	language: Language;
	t: Translate;
}

/** The strings of every published language by the tag that its pages say; those of English for a tag that none has. */
export function translations({ facts, strings }: Pick<Material, "facts" | "strings">): {
	all: readonly Wording[];
	byTag(tag: string): Wording;
} {
	const all = facts.languages.all.flatMap((language) => {
		const t = strings.get(language.id);
		return t ? [{ language, t }] : [];
	});
	const tags = new Map(all.map((wording) => [wording.language.tag, wording]));
	const english = all.find(({ language }) => language.id === "en");
	if (!english) throw new Error("languages.json has no row for English (en), from which all others are made. Add it.");
	return { all, byTag: (tag) => tags.get(tag) ?? english };
}
