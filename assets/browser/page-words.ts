import type { HoursWording } from "../../scripts/facts/hours/phrase.ts";

/** What the script says in a page, in the language of its main part; the build writes it into the script of each language. */
export interface PageWords {
	hours: HoursWording;
	/** // => "Open all" */
	expandAll: string;
	collapseAll: string;
	/** // => "Or press Shift three times." */
	byKeys: string;
}
