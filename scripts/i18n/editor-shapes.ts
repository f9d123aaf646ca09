import { z } from "zod";
import { formatsTable } from "./format-table.ts";

/**
 * What editors are told of the files of strings while somebody types. Which keys there are and which places each text has is judged by
 * `npm run check`: here it would have to be made anew with every string.
 */
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;
const text = z.string().min(1);
const words = z.union([text, z.partialRecord(z.enum(CATEGORIES), text)]);

const entry = z.strictObject({
	english: words.meta({
		description: "The English that the translation was made from. The commands for translators write it.",
		examples: ["Menu"],
	}),
	text: words.meta({
		description: "The translation, with the same {places} as the English; … if nobody has translated it yet.",
		examples: ["Menú", "…"],
	}),
});

/** _includes/strings/<language>.json, except en.json. */
export const translatedStrings = z
	.object({
		formats: formatsTable.optional().meta({
			description: "How the language writes dates and times, if the computer does not know it.",
			examples: [{ am: "{time} a.m.", pm: "{time} p.m." }],
		}),
	})
	.catchall(entry);

/** _includes/strings/en.json */
export const englishStrings = z.record(
	z.string(),
	z.strictObject({
		text: words.meta({
			description: "What visitors read: a text, or one for each category of number.",
			examples: ["Menu", { one: "{count} page", other: "{count} pages" }],
		}),
		note: text.meta({
			description: "For translators: where it stands, and what its {places} become.",
			examples: ["Link to the list of pages at the foot of the page."],
		}),
	}),
);

/** _includes/strings/synonyms/<language>.json */
export const synonymList = z.record(z.string().min(1), z.array(text).min(1)).meta({
	description: "What people type, and the words of the pages that stand for it.",
	examples: [{ cop: ["police"] }],
});
