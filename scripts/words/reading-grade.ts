import { fleschKincaid } from "flesch-kincaid";
import type { MarkdownIt, Token } from "markdown-it";
import { syllable } from "syllable";
import type { Page } from "./page.ts";

/**
 * The school grade at which a page's own words can be read (Flesch-Kincaid). Facts and quotations are left out, since
 * nobody here can write them in plainer words. // => 4.2
 */
export function readingGrade(markdown: MarkdownIt, body: string): number {
	const { sentences, words } = countOf(markdown, body);
	if (words.length === 0) return 0;
	const grade = fleschKincaid({
		sentence: sentences,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0),
	});
	return Math.round(grade * 10) / 10;
}

/**
 * How easily a page's own words in Spanish are read, from 0 to 100: 80 and more is easy, 60 to 70 ordinary. J. Fernández Huerta, "Medidas
 * sencillas de lecturabilidad" (1959): 206.84 - 0.60 × syllables in 100 words - 1.02 × words in a sentence. // => 88
 */
export function spanishReadingEase(markdown: MarkdownIt, body: string): number {
	const { sentences, words } = countOf(markdown, body);
	if (words.length === 0) return 100;
	const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
	return Math.round(206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentences);
}

/** What is known of how easily a page can be read; undefined in a language without a formula. // => "grade 3.1", "Fernández Huerta 88" */
export function readability(
	markdown: MarkdownIt,
	{ language, body }: Pick<Page, "language" | "body">,
): string | undefined {
	if (language === "en") return `grade ${readingGrade(markdown, body).toFixed(1)}`;
	if (language === "es") return `Fernández Huerta ${spanishReadingEase(markdown, body)}`;
	return undefined;
}

/** The sentences and the words of a page that are its own. */
function countOf(markdown: MarkdownIt, body: string): { sentences: number; words: string[] } {
	const sentences = markdown
		.parse(body, {})
		.filter(({ type }) => type === "inline")
		.flatMap(sentencesOf);
	return { sentences: sentences.length, words: sentences.flatMap((it) => it.match(/[\p{L}\p{N}'’]+/gu) ?? []) };
}

/** A list item or paragraph without a full stop is a sentence too. */
const sentencesOf = (block: Token): string[] =>
	(block.children ?? [])
		.map((token) =>
			token.type === "text" || token.type === "code_inline" ? token.content : token.type === "softbreak" ? " " : "",
		)
		.join("")
		.split(/(?<![.!?:])[.!?:]+(?:\s|["”’)]|$)/)
		.filter((sentence) => /\p{L}/u.test(sentence));

const STRONG = "aeoáéó";
const STRESSED_WEAK = "íú";

/**
 * How many syllables a Spanish word has: one for each vowel, but two vowels that are not both strong, and none of which is a stressed
 * í or ú, sound as one (Real Academia Española, Ortografía 2010, diptongo e hiato). // "ciudad" => 2; "policía" => 4; "guía" => 2
 */
export function spanishSyllables(word: string): number {
	const sounds = word
		.toLowerCase()
		.normalize("NFC")
		.replace(/qu(?=[eiéí])/g, "q")
		.replace(/gu(?=[eiéí])/g, "g")
		.replace(/y(?![aeiouáéíóú])/g, "i");
	let count = 0;
	let before = "";
	for (const sound of sounds) {
		const isVowel = "aeiouáéíóúü".includes(sound);
		if (isVowel && (before === "" || isHiatus(before, sound))) count++;
		before = isVowel ? sound : "";
	}
	return Math.max(count, 1);
}

const isHiatus = (first: string, second: string): boolean =>
	(STRONG.includes(first) && STRONG.includes(second)) ||
	STRESSED_WEAK.includes(first) ||
	(STRESSED_WEAK.includes(second) && first !== "u" && first !== "i") ||
	first === second;
