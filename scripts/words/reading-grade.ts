import { fleschKincaid } from "flesch-kincaid";
import type { MarkdownIt, Token } from "markdown-it";
import { syllable } from "syllable";

/**
 * The school grade at which a page's own words can be read (Flesch-Kincaid). Facts and quotations are left out, since
 * nobody here can write them in plainer words. // => 4.2
 */
export function readingGrade(markdown: MarkdownIt, body: string): number {
	const sentences = markdown
		.parse(body, {})
		.filter(({ type }) => type === "inline")
		.flatMap(sentencesOf);
	const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’]+/gu) ?? []);
	if (words.length === 0) return 0;
	const grade = fleschKincaid({
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0),
	});
	return Math.round(grade * 10) / 10;
}

/** A list item or paragraph without a full stop is a sentence too. */
const sentencesOf = (block: Token): string[] =>
	(block.children ?? [])
		.map((token) =>
			token.type === "text" || token.type === "code_inline" ? token.content : token.type === "softbreak" ? " " : "",
		)
		.join("")
		.split(/[.!?:]+(?:\s|["”’)]|$)/)
		.filter((sentence) => /\p{L}/u.test(sentence));
