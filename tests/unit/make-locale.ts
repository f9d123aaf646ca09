import { type Locale, makeLocale } from "../../scripts/i18n/locale.ts";
import { readStrings } from "../../scripts/i18n/strings.ts";
import { cityFolders } from "../city.ts";
import { makeLanguage } from "./make-facts.ts";

/** A locale of a made-up language row, with the strings of its id. */
export const testLocale = (id = "en", tag = id, stale?: ReadonlySet<object>): Locale =>
	makeLocale(makeLanguage(id, { tag }), readStrings(cityFolders.strings, id, tag), stale);
