/** A character that may not stand in a text, and where, in UTF-16 units. */
export interface StrangeCharacter {
	at: number;
	/** What it is and what to do. // => "a zero-width space (U+200B), which nobody sees, stands in this text. Take it out." */
	message: string;
}

/** Letters that are joined or stacked, and need to be told where they are not. */
const JOINED = scripts(
	"Adlm Arab Beng Deva Gujr Guru Khmr Knda Mlym Mong Mymr Nkoo Orya Rohg Sinh Syrc Taml Telu Tibt",
	"\\p{L}\\p{M}",
);
/** Scripts that write no spaces between words: their keyboards have an invisible one, where a line may break. */
const UNSPACED = scripts("Khmr Laoo Mymr Thai", "\\p{L}\\p{M}\\p{N}\\p{P}");
const RIGHT_TO_LEFT = scripts("Adlm Arab Hebr Nkoo Rohg Syrc Thaa", "\\p{L}");
/** Within a number it would turn the digits around. */
const MARK = "(?!(?<=\\p{Nd}\\P{L}?).\\P{L}?\\p{Nd})[\\u061c\\u200e\\u200f]";

/** Invisible characters where a language or an emoji needs them. */
const NEEDED = [
	`(?<=${JOINED})[\\u200c\\u200d]`,
	`(?<=${UNSPACED})\\u200b|\\u200b(?=${UNSPACED})`,
	`(?<=${RIGHT_TO_LEFT}[^\\n]{0,40})${MARK}|${MARK}(?=[^\\n]{0,40}${RIGHT_TO_LEFT})`,
	"(?<=\\p{scx=Mong})[\\u180b-\\u180f]",
	"(?<=[\\p{scx=Mymr}\\p{Ideographic}\\p{Sm}])[\\ufe00-\\ufe0d]|(?<=\\p{Ideographic})[\\u{e0100}-\\u{e01ef}]",
	"(?<=\\p{Emoji})[\\ufe0e\\ufe0f]|\\p{RGI_Emoji_Tag_Sequence}",
	"(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})",
].join("|");

/** Characters that nobody sees or that each device shows in another way, and more marks on one letter than Unicode foresees (UAX 15, 13). */
const STRANGE =
	"[[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffd]--[\\n\\r]]|\\p{M}{31,}";
const ANY_STRANGE = new RegExp(STRANGE, "v");
const NEEDED_OR_STRANGE = new RegExp(`${NEEDED}|(?<strange>${STRANGE})`, "gv");

/** The first that is so recognized gives the name. */
const NAMES: readonly [RegExp, string][] = [
	[/\p{M}{2}/v, "more than 30 marks on one letter"],
	[/\t/v, "a tab"],
	[/\p{Cc}/v, "a control character"],
	[/\p{Cs}/v, "half of a character"],
	[/\p{Co}/v, "a character for private use"],
	[/\p{Noncharacter_Code_Point}/v, "a code that is no character"],
	[/\ufffd/v, "a damaged character"],
	[/\u00ad/v, "a soft hyphen"],
	[/\u061c/v, "an Arabic letter mark"],
	[/\u200b/v, "a zero-width space"],
	[/\u200c/v, "a zero-width non-joiner"],
	[/\u200d/v, "a zero-width joiner"],
	[/\u200e/v, "a left-to-right mark"],
	[/\u200f/v, "a right-to-left mark"],
	[/\u2028/v, "a line separator"],
	[/\u2029/v, "a paragraph separator"],
	[/\u202a/v, "a left-to-right embedding"],
	[/\u202b/v, "a right-to-left embedding"],
	[/\u202c/v, "the end of an embedding"],
	[/\u202d/v, "a left-to-right override"],
	[/\u202e/v, "a right-to-left override"],
	[/\u2060/v, "a word joiner"],
	[/[\u2061-\u2064]/v, "an invisible sign of mathematics"],
	[/\u2066/v, "a left-to-right isolate"],
	[/\u2067/v, "a right-to-left isolate"],
	[/\u2068/v, "a first strong isolate"],
	[/\u2069/v, "the end of an isolate"],
	[/\u2800/v, "a blank sign of braille"],
	[/[\u115f\u1160\u3164\uffa0]/v, "a blank letter"],
	[/\ufeff/v, "a byte order mark"],
	[/\p{Variation_Selector}/v, "a variation selector"],
	[/[\u{e0000}-\u{e007f}]/v, "a tag letter"],
];

/** What is said of those that are seen, or do another harm. */
const REASONS: readonly [RegExp, reason: string, advice: string][] = [
	[/\p{M}{2}/v, "", "Take them out."],
	[/\t/v, "", "Write a space instead."],
	[/[\u2028\u2029]/v, ", which nobody sees,", "Write a space instead."],
	[/[\p{Cs}\ufffd]/v, "", "Type it again, and save the file as UTF-8."],
	[/\p{Co}/v, ", which each device shows in another way,", "Take it out."],
	[/\u00ad/v, ", which hides the word from search,", "Take it out."],
];

/** What may stand in a text, be it words, a fact, a label or a poster, is listed here alone: this finds the first that may not. */
export function strangeCharacter(text: string): StrangeCharacter | undefined {
	if (!ANY_STRANGE.test(text)) return undefined;
	for (const { index: at, groups } of text.matchAll(NEEDED_OR_STRANGE)) {
		const found = groups?.strange;
		if (found === undefined) continue;
		const name = NAMES.find(([pattern]) => pattern.test(found))?.[1] ?? "an invisible character";
		const [, reason, advice] = REASONS.find(([pattern]) => pattern.test(found)) ?? [
			0,
			", which nobody sees,",
			"Take it out.",
		];
		return { at, message: `${name} (${codeOf(found)})${reason} stands in this text. ${advice}` };
	}
	return undefined;
}

/** A text in which those that may not stand there are seen. // "a\u202eb" => "a⟨U+202E⟩b" */
export const withStrangeShown = (text: string): string =>
	ANY_STRANGE.test(text)
		? text.replace(NEEDED_OR_STRANGE, (all, ...rest) => (rest.at(-1).strange === undefined ? all : `⟨${codeOf(all)}⟩`))
		: text;

/** // => "U+202E" */
export const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A letter and the marks on it; Korean letters are made of two or three. */
const LETTER = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{M}\p{M}+|[\u212a\u212b\u2126]/gu;

/**
 * The first letter that is stored in parts, as some keyboards do, though Unicode has it as one: search would miss its word. Two marks in another
 * order than Unicode's, as Arabic is typed, and letters that Unicode itself takes apart, as in Hindi and Bengali, are left.
 */
export function splitLetter(text: string): { at: number; letter: string } | undefined {
	if (text.normalize("NFC") === text) return undefined;
	for (const { index: at, 0: parts } of text.matchAll(LETTER)) {
		const letter = parts.normalize("NFC");
		if (letter.length < parts.length || (parts.length === 1 && letter !== parts)) return { at, letter };
	}
	return undefined;
}

/** What to do about one. A keyboard that made it would make it again, so it can be copied from the sentence. */
export const splitSentence = (letter: string): string =>
	`${letter} is written as two characters, so search would miss its word. Type it again, or copy this one: ${letter}.`;

/** A class of the characters of some kinds in some scripts. */
function scripts(names: string, kinds: string): string {
	return `[[${kinds}]&&[${names
		.split(" ")
		.map((name) => `\\p{scx=${name}}`)
		.join("")}]]`;
}
