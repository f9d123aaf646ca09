/** Whether the computer's own tables (ICU, as Node carries them) have a language: Spanish, Somali and Arabic, but not Hmong. */
export const isKnownToIcu = (tag: string): boolean => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;

/** The language as people in the United States write it. // "es" => "es-US" */
export function usLocale(tag: string): string {
	const locale = new Intl.Locale(tag);
	return locale.region === undefined ? new Intl.Locale(tag, { region: "US" }).toString() : tag;
}

/**
 * The categories of number that a language has, in the order of CLDR. Of a language that the computer does not know nobody could
 * choose one by a number, so it has one text for all. // "es" => ["one", "many", "other"]; "mww" => ["other"]
 */
export function pluralCategories(tag: string): Intl.LDMLPluralRule[] {
	const has = new Set(isKnownToIcu(tag) ? new Intl.PluralRules(tag).resolvedOptions().pluralCategories : ["other"]);
	return CATEGORIES.filter((category) => has.has(category));
}

const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

/** Chooses the category of a number. */
export function pluralSelect(tag: string): (count: number) => Intl.LDMLPluralRule {
	if (!isKnownToIcu(tag)) return () => "other";
	const rules = new Intl.PluralRules(tag);
	return (count) => rules.select(count);
}
