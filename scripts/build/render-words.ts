import path from "node:path";
import type { MarkdownIt, Token } from "markdown-it";
import { type PageData, pageName, viewOf } from "../../_includes/page-data.ts";
import type { Folders } from "../project/folders.ts";
import { headingIds } from "../words/markdown.ts";
import type { Page } from "../words/page.ts";
import type { Words } from "../words/read-words.ts";
import type { Translation } from "../words/translations/translation.ts";
import { weave } from "../words/translations/weave.ts";
import { configureMarkdown, type Headings } from "./configure-markdown.ts";

/** Draws the words of one page, in its language or with English standing in. Eleventy gives it the page's data. */
export type RenderWords = (data: PageData) => string;

/** A renderer of all pages of words that were read. */
export function wordsRenderer(folders: Folders, words: Words): RenderWords {
	const english = new Map(words.pages.filter(({ language }) => language === "en").map((page) => [page.name, page]));
	const markdown = configureMarkdown(folders, headingsOf([...english.values()], words));
	return (data) => {
		const view = viewOf(data);
		const name = pageName(data);
		const source = english.get(name);
		if (source === undefined) throw new Error(`There are no words for the page "${name}".`);
		const draw = (tokens: Token[], env: PageData) => markdown.renderer.render(tokens, markdown.options, { ...env });
		const file = path.posix.join("content", view.language.id, `${name}.md`);
		const translation = view.trust?.state === "english" ? undefined : words.translations.get(file);
		const isEnglish = view.language.id === "en" || translation === undefined;
		const tokens = wovenTokens(markdown, source, isEnglish ? undefined : translation, data.besideOf !== undefined);
		return draw(tokens, isEnglish ? { ...data, language: "en" } : data);
	};
}

const headingsOf = (pages: readonly Page[], { tokensOf }: Words): Headings =>
	new Map(pages.map(({ name, file }) => [name, headingIds(tokensOf.get(file) ?? [])]));

/**
 * The words of an English page, in a translation if one is given. With `isBeside` the English stands under each block of it.
 * Parsed anew each time, since drawing changes the tokens.
 */
export function wovenTokens(
	markdown: MarkdownIt,
	english: Page,
	translation: Translation | undefined,
	isBeside = false,
): Token[] {
	const tokens = markdown.parse(english.body, {});
	if (translation === undefined) return tokens;
	const { page, blocks } = translation;
	const own = markdown.parse(page.body, {});
	return weave({ english: tokens, own, blocks, isBeside, ...tokenMaker(markdown) });
}

/** markdown-it gives its class of tokens away only through a state. */
function tokenMaker(markdown: MarkdownIt) {
	const { Token } = new markdown.core.State("", markdown, {});
	const newToken = (type: string, content = ""): Token => Object.assign(new Token(type, "", 0), { content });
	return { newToken: (type: string) => newToken(type), textToken: (text: string) => newToken("text", text) };
}
