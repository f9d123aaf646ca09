import type { Facts } from "./facts.ts";
import type { Language } from "./schema/language.ts";
import names from "./spoken-languages.json" with { type: "json" };

/** A language that people speak or sign, whether the site has pages in it or not. */
export type SpokenLanguage = Pick<Language, "id" | "tag" | "name" | "englishName">;

/**
 * Languages that may be named though languages.json has no row of them, by their BCP 47 tags from the registry of IANA. Own names are those of
 * CLDR; of those that it lacks (Karen, Ojibwe, Dakota, Oromo) the ones that their speakers use.
 */
export const SPOKEN: ReadonlyMap<string, SpokenLanguage> = new Map(
	Object.entries(names).map(([tag, both]) => [tag, { id: tag, tag, ...both }]),
);

/** A language by its id: the site's own row of it, else its name in the world. // "om" => { tag: "om", name: "Afaan Oromoo", … } */
export const spokenLanguage = (id: string, { languages }: Pick<Facts, "languages">): SpokenLanguage =>
	languages.byId.get(id) ?? SPOKEN.get(id) ?? { id, tag: id, name: id, englishName: id };

/** Families of languages, which ISO 639-1 and 639-3 leave out. */
const FAMILIES: ReadonlySet<string> = new Set(["kar"]);

/** The code of a BCP 47 tag in ISO 639-1 or 639-3, which HSDS asks for; undefined for a family of languages. // "es-MX" => "es" */
export const isoCode = (tag: string): string | undefined => {
	const code = tag.replace(/-.*/, "");
	return FAMILIES.has(code) ? undefined : code;
};
