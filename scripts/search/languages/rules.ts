/** What the search knows of a language that Pagefind does not; words and endings are parted by spaces. */
export interface LanguageRules {
	/** Words that say nothing of what is looked for: articles, pronouns, question words. */
	stop: string;
	/** What may follow a stem, without accents. Two of them may follow each other. */
	endings: string;
	/** Spellings that sound the same, and the one that stands for all, in the order in which they are put in. */
	sounds: readonly (readonly [string, string])[];
}

/** For a language that nobody has described yet. */
export const NO_RULES: LanguageRules = { stop: "", endings: "", sounds: [] };

/** Doubled letters that slip in and out. // "bb" => "b" */
export const undoubled = (letters: string): (readonly [string, string])[] =>
	[...letters].map((letter) => [letter + letter, letter] as const);
