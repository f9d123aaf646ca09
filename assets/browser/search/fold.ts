// Marks that stand over or under letters, once a text is taken apart, and the apostrophes that stand within words.
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’ʼ‘`´]/g;
// "I.C.E." and "d.a.c.a"; the group is what stands before, since browsers of 2020 cannot look behind.
const INITIALS = /(^|[^\p{L}\p{N}.])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}\p{M}'’ʼ‘`´]+/gu;

/** A word as searching compares it: small letters without accents or apostrophes. // "Inmigración" => "inmigracion", "go'aan" => "goaan" */
export const fold = (word: string): string =>
	word.toLowerCase().normalize("NFD").replace(MARKS, "").replace(APOSTROPHES, "").normalize("NFC");

/**
 * The words of a text as they are written, in small letters; hyphens part them, and initials are one.
 * // "Hate-crime, 911 and I.C.E.!" => ["hate", "crime", "911", "and", "ice"]
 */
export const wordsOf = (text: string): string[] =>
	(text.replace(INITIALS, withoutDots).toLowerCase().match(WORD) ?? []).filter((word) => fold(word) !== "");

const withoutDots = (_: string, before: string, initials: string): string => before + initials.replace(/\./g, "");
