import type { Token } from "markdown-it";
import type { Directive } from "../directives.ts";
import type { TranslatedBlock } from "./translation.ts";

/** Why the English of a block is shown with its translation: nobody has reviewed that, or it was made from an older English. */
export type EnglishReason = "draft" | "stale";

/** What a token of the type `english` holds: the English of one block, or of the page's head. */
export interface EnglishPart {
	reason: EnglishReason;
	/** In each, the tokens of one paragraph. */
	paragraphs: readonly (readonly Token[])[];
}

export interface Weaving {
	/** The English page's own tokens, parsed for this alone: they are changed. */
	english: readonly Token[];
	/** The translation's. */
	own: readonly Token[];
	blocks: readonly TranslatedBlock[];
	/** Whether each translated block has its English under it. */
	isBeside: boolean;
	/** Makes the token of a plain text. */
	textToken(text: string): Token;
	/** Makes an empty token of a type. */
	newToken(type: string): Token;
}

/**
 * The English page with each block in its translation. So a translation never has more or less than the English of today: what was taken
 * out there is gone here, what is new stands in English. Under stale blocks, and others if asked for, stands the English.
 */
export function weave({ english, own, blocks, isBeside, textToken, newToken }: Weaving): Token[] {
	const byToken = new Map(
		blocks.flatMap((block) => (block.english.at === undefined ? [] : [[block.english.at, block]])),
	);
	const reasonOf = ({ state }: TranslatedBlock): EnglishReason | undefined =>
		state === "stale" ? "stale" : isBeside && state === "current" ? "draft" : undefined;
	const part = (reason: EnglishReason, paragraphs: readonly (readonly Token[])[]): Token => {
		const token = newToken("english");
		token.meta = { reason, paragraphs } satisfies EnglishPart;
		return token;
	};

	const head = blocks.filter(({ english, own }) => english.at === undefined && english.kind !== "navigation" && own);
	const headReasons = head.map(reasonOf).filter((reason) => reason !== undefined);
	const reason = headReasons.includes("stale") ? "stale" : headReasons[0];
	const woven: Token[] = reason
		? [
				part(
					reason,
					head.map(({ english }) => [textToken(english.text)]),
				),
			]
		: [];

	let waiting: Token | undefined;
	for (const [at, token] of english.entries()) {
		const block = byToken.get(at);
		woven.push(token);
		if (waiting && token.nesting === -1) {
			// In a cell nothing may stand after the close of the words; in all else it may.
			if (token.type === "td_close" || token.type === "th_close") woven.splice(-1, 0, waiting);
			else woven.push(waiting);
			waiting = undefined;
		}
		if (block === undefined || block.english.text === "") continue;
		const translated = own[block.own?.at ?? -1];
		const why = reasonOf(block);
		if (token.type === "inline") {
			const inEnglish = [...(token.children ?? [])];
			token.children = translated
				? spoken(translated.children ?? [], inEnglish, newToken)
				: [untranslated(inEnglish, newToken)];
			if (translated && why) waiting = part(why, [inEnglish]);
			// Search must not tell without the note what the page tells with it.
			if (translated && why === "stale") around(english, at)?.attrSet("data-pagefind-ignore", "");
		} else if (token.type === "directive_container_open") {
			const { argument, ...meta } = token.meta as unknown as Directive;
			const title = (translated?.meta as Directive | undefined)?.argument;
			token.meta = title === undefined ? { ...meta, argument, isEnglish: true } : { ...meta, argument: title };
			if (title !== undefined && why) woven.push(part(why, [[textToken(argument)]]));
		}
	}
	return woven;
}

/** The element that is drawn around words: a paragraph of a tight list is not. */
const around = (tokens: readonly Token[], at: number): Token | undefined =>
	tokens[at - 1]?.hidden ? tokens[at - 2] : tokens[at - 1];

/** Words with each sentence to be spoken in English before its translation: an officer may know only English, and whoever says it must know what it says. */
function spoken(own: readonly Token[], english: readonly Token[], newToken: (type: string) => Token): Token[] {
	const starts = english.flatMap(({ type }, at) => (type === "say_open" ? [at] : []));
	return own.flatMap((token) => {
		const start = token.type === "say_open" ? starts.shift() : undefined;
		if (start === undefined) return [token];
		const end = english.findIndex(({ type }, at) => at > start && type === "say_close");
		const open = Object.assign(newToken("say_open"), { meta: { isEnglish: true } });
		return [open, ...english.slice(start + 1, end + 1), token];
	});
}

/** English words in the place of a translation that is not there. */
function untranslated(children: readonly Token[], newToken: (type: string) => Token): Token {
	const token = newToken("english_instead");
	token.meta = { reason: "stale", paragraphs: [children] } satisfies EnglishPart;
	return token;
}
