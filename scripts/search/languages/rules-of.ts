import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { hmong } from "./hmn.ts";
import { type LanguageRules, NO_RULES } from "./rules.ts";
import { somali } from "./so.ts";

/** By the id of the language, as in _data/languages.json. */
const RULES: ReadonlyMap<string, LanguageRules> = new Map([
	["en", english],
	["es", spanish],
	["so", somali],
	["hmn", hmong],
]);

/** What the search knows of a language; nothing of one without a file here. */
export const rulesOf = (id: string): LanguageRules => RULES.get(id) ?? NO_RULES;
