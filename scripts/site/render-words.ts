import path from "node:path";
import type { MarkdownIt, Token } from "markdown-it";
import { type PageData, pageName, viewOf } from "../../_includes/page-data.ts";
import type { Folders } from "../project/folders.ts";
import { headingIds } from "../words/markdown.ts";
import type { Page } from "../words/page.ts";
import type { Words } from "../words/read-words.ts";
import { weave } from "../words/translations/weave.ts";
import { configureMarkdown, type Headings } from "./configure-markdown.ts";

/** Draws the words of one page, in its language or with English standing in. Eleventy gives it the page's data. */
export type RenderWords = (data: PageData) => string;

/** What Eleventy takes for its Markdown: the words were read and judged before, so that its own copy of them is of no use. */
export const DRAWN_WORDS = { render: (_text: string, data: PageData): string => data.edition.renderWords(data) };

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
		// Parsed anew for each page, since drawing changes the tokens.
		const tokens = markdown.parse(source.body, {});
		if (view.language.id === "en") return draw(tokens, data);
		const file = path.posix.join("content", view.language.id, `${name}.md`);
		const translation = words.translations.get(file);
		if (translation === undefined || view.trust?.state === "english") return draw(tokens, { ...data, language: "en" });
		const isUnreviewed = view.trust?.state === "draft" && source.meta.critical === true && name !== "index";
		const { page, blocks } = translation;
		return draw(
			weave({ english: tokens, own: markdown.parse(page.body, {}), blocks, isUnreviewed, ...tokenMaker(markdown) }),
			data,
		);
	};
}

const headingsOf = (pages: readonly Page[], { tokensOf }: Words): Headings =>
	new Map(pages.map(({ name, file }) => [name, headingIds(tokensOf.get(file) ?? [])]));

/** markdown-it gives its class of tokens away only through a state. */
function tokenMaker(markdown: MarkdownIt) {
	const { Token } = new markdown.core.State("", markdown, {});
	const newToken = (type: string, content = ""): Token => Object.assign(new Token(type, "", 0), { content });
	return { newToken: (type: string) => newToken(type), textToken: (text: string) => newToken("text", text) };
}
