import type { Diagnostic } from "../../project/diagnostics.ts";
import { shorten } from "./structure-diagnostics.ts";
import type { TranslatedBlock, Translation } from "./translation.ts";

/** One warning for each block whose English has changed since, or that is not translated, at its line in the translation. */
export const translationWarnings = (translations: ReadonlyMap<string, Translation>): Diagnostic[] =>
	[...translations.values()].flatMap(({ page, blocks }) =>
		blocks.flatMap((block, at): Diagnostic[] => {
			if (block.state === "current") return [];
			const line = block.own?.line ?? lineBefore(blocks, at);
			return [{ file: page.file, line, column: 1, message: sentenceOf(block, page.name, page.language) }];
		}),
	);

const lineBefore = (blocks: Translation["blocks"], at: number): number =>
	blocks.slice(0, at).findLast(({ own }) => own)?.own?.line ?? 1;

function sentenceOf({ state, english, was }: TranslatedBlock, name: string, language: string): string {
	const done = `then run npm run translate -- done ${name} ${language}`;
	if (state === "untranslated")
		return `“${shorten(english.text)}” is in English here, since it is not translated. Run npm run translate -- start ${name} ${language}, translate it, ${done}.`;
	return was === undefined
		? `nobody has recorded which English this was made from, so “${shorten(english.text)}” stands under it. Compare the two, ${done}.`
		: `the English of this part has changed. It said “${excerpt(was, english.text)}” and says “${excerpt(english.text, was)}”. Translate it anew, ${done}.`;
}

/** The part of a text around the first word in which it differs from another. // => "…If they say no, …" */
function excerpt(text: string, other: string): string {
	if (text.length <= 60) return text;
	const [words, others] = [text.split(" "), other.split(" ")];
	const first = Math.max(0, words.findIndex((word, at) => word !== others[at]) - 3);
	return `${first > 0 ? "…" : ""}${shorten(words.slice(first).join(" "))}`;
}
