import type { Facts } from "./facts.ts";
import type { Language } from "./schema/language.ts";

/** A language that people speak or sign, whether the site has pages in it or not. */
export type SpokenLanguage = Pick<Language, "id" | "tag" | "name" | "englishName">;

/**
 * Languages that may be named though languages.json has no row of them: BCP 47 tag, own name, English name. The tags are those of the
 * IANA registry; own names are those of CLDR, of those that it lacks (Karen, Ojibwe, Dakota, Oromo) the ones that their speakers use.
 */
const NAMES = [
	["am", "አማርኛ", "Amharic"],
	["ar", "العربية", "Arabic"],
	["ase", "American Sign Language", "American Sign Language"],
	["dak", "Dakȟótiyapi", "Dakota"],
	["de", "Deutsch", "German"],
	["es", "Español", "Spanish"],
	["fa", "فارسی", "Persian"],
	["fr", "Français", "French"],
	["hi", "हिन्दी", "Hindi"],
	["ht", "Kreyòl ayisyen", "Haitian Creole"],
	["kar", "ကညီ", "Karen"],
	["km", "ខ្មែរ", "Khmer"],
	["ko", "한국어", "Korean"],
	["ksw", "ကညီကျိာ်", "S'gaw Karen"],
	["lo", "ລາວ", "Lao"],
	["mww", "Hmoob Dawb", "White Hmong"],
	["my", "မြန်မာ", "Burmese"],
	["ne", "नेपाली", "Nepali"],
	["oj", "Anishinaabemowin", "Ojibwe"],
	["om", "Afaan Oromoo", "Oromo"],
	["prs", "دری", "Dari"],
	["ps", "پښتو", "Pashto"],
	["pt", "Português", "Portuguese"],
	["ru", "Русский", "Russian"],
	["so", "Soomaali", "Somali"],
	["sw", "Kiswahili", "Swahili"],
	["ti", "ትግርኛ", "Tigrinya"],
	["tl", "Tagalog", "Tagalog"],
	["uk", "Українська", "Ukrainian"],
	["ur", "اردو", "Urdu"],
	["vi", "Tiếng Việt", "Vietnamese"],
	["yue", "粵語", "Cantonese"],
	["zh", "中文", "Chinese"],
] as const;

/** The languages that need no row of their own. */
export const SPOKEN: ReadonlyMap<string, SpokenLanguage> = new Map(
	NAMES.map(([tag, name, englishName]) => [tag, { id: tag, tag, name, englishName }]),
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
