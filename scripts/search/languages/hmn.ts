import type { LanguageRules } from "./rules.ts";

/** White Hmong: words have no endings, and their last letter is the tone. */
export const hmong: LanguageRules = {
	stop: `yog kuv koj nws peb lawv nej neb puas pua li cas dab tsi leej twg qhov thaum ua yuav tau rau ntawm hauv tom nyob thiab los lossis
		tias kom mus ib cov tus lub no ntawd tej nrog vim es ces ho xwb lawm mas ntxiv nkaus muaj cia xav puav`,
	endings: "",
	// Green Hmong writes these without.
	sounds: [
		["hm", "m"],
		["hn", "n"],
		["ia", "a"],
		["dl", "d"],
	],
};
