// Marks that stand over or under letters, once a text is taken apart, and the apostrophes that stand within words.
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’ʼ‘`´]/g;
const WORD = /[\p{L}\p{N}\p{M}'’ʼ‘`´]+/gu;

/** A word as searching compares it: small letters without accents or apostrophes. // "Inmigración" => "inmigracion", "go'aan" => "goaan" */
export const fold = (word: string): string =>
	word.toLowerCase().normalize("NFD").replace(MARKS, "").replace(APOSTROPHES, "").normalize("NFC");

/** The words of a text as they are written, in small letters; hyphens part them. // "Hate-crime, 911!" => ["hate", "crime", "911"] */
export const wordsOf = (text: string): string[] =>
	(text.toLowerCase().match(WORD) ?? []).filter((word) => fold(word) !== "");
