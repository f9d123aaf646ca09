import type { Token } from "markdown-it";
import { callLink } from "../../../_includes/components/call-link.ts";
import { localize } from "../../../_includes/components/localize.ts";
import { renderDirective } from "../../../_includes/components/render-directive.ts";
import type { View } from "../../../_includes/view.ts";
import { wovenTokens } from "../../build/render-words.ts";
import { type Html, html, raw } from "../../project/html.ts";
import { pageUrl } from "../../urls/page-url.ts";
import type { Directive } from "../../words/directives.ts";
import { createMarkdown } from "../../words/markdown.ts";
import type { Words } from "../../words/read-words.ts";
import { pageLinks, renderDirectives, renderEnglish } from "../../words/renderers.ts";

/** How much of a page's words a pocket edition takes. */
export interface Extent {
	/** How many levels its headings move down. */
	deeper: number;
	/** Only the parts with steps of what to do. */
	isShort: boolean;
	/** Whether a draft has its English under each block. */
	hasEnglish: boolean;
}

/** Draws the words of a page, in the view's language or with English standing in. */
export type DrawWords = (name: string, view: View, extent: Extent) => Html;

/** What has no use on a phone without internet: posters to print, the words of a law, lists of links. */
const LEFT_OUT = new Set(["toolkit-item", "toolkit", "quote", "resources", "guide"]);

interface Place {
	view: View;
	name: string;
}

/** The words of the site's pages, by the site's own parser and components. */
export function pocketWords(words: Words): DrawWords {
	const markdown = createMarkdown();
	renderDirectives(markdown, (directive, env, level) => {
		const { view } = env as Place;
		// The card stands once in the file, among the numbers.
		if (directive.name === "hotline-card") return html`<p>${lineLink(directive.argument, view)}</p>`;
		return renderDirective(directive, view, level);
	});
	renderEnglish(markdown, (env) => {
		const { view, name } = env as Place;
		return {
			staleNote: view.t("stale.note"),
			untranslatedNote: view.t("untranslated.note"),
			env: { view: view.english, name } satisfies Place,
		};
	});
	pageLinks(markdown, (env) => {
		const { view, name } = env as Place;
		const url = pageUrl(view.language.id, name);
		// A part that the file leaves out leads to its page, see `withinFile`.
		return { name, url, urlOf: (other) => view.pages.get(other)?.url, hasHeading: () => true, href: view.href };
	});
	const english = new Map(words.pages.filter(({ language }) => language === "en").map((page) => [page.name, page]));
	return (name, view, { deeper, isShort, hasEnglish }) => {
		const source = english.get(name);
		if (source === undefined) return html``;
		const isFallback = view.pages.get(name)?.isEnglish === true;
		const translation = isFallback ? undefined : words.translations.get(`content/${view.language.id}/${name}.md`);
		const isDraft = view.trust?.state === "draft" && source.meta.critical === true;
		const tokens = wovenTokens(markdown, source, translation, isDraft && hasEnglish);
		const taken = sections(tokens).filter((section) =>
			isShort ? has("steps", section) : !has("quote", section) && !has("toolkit-item", section),
		);
		const kept = lowerHeadings(withoutBlocks(LEFT_OUT, taken.flat()), deeper);
		const place: Place = { view: isFallback ? view.english : view, name };
		const drawn = raw(markdown.renderer.render(kept, markdown.options, { ...place }));
		return isFallback ? html`<div lang="en" dir="ltr">${drawn}</div>` : drawn;
	};
}

/** A line's name, which leads to its card, and its numbers to call; of a line that has changed the name alone. */
function lineLink(id: string, view: View): Html | false {
	const line = view.facts.hotlines.byId.get(id);
	if (line === undefined) return false;
	const numbers = line.superseded ? [] : line.numbers.map((number) => html` ${callLink(number)}`);
	return html`<a href="${view.pageHref("/contact/")}#${id}">${localize(line.name, view)}</a>${numbers}`;
}

const nameOf = ({ meta }: Token): string | undefined => (meta as unknown as Directive | null)?.name;

/** A page's tokens cut before each heading of the second level; first what stands before them all. */
function sections(tokens: readonly Token[]): Token[][] {
	const all: Token[][] = [[]];
	for (const token of tokens) {
		if (token.type === "heading_open" && token.tag === "h2") all.push([]);
		all.at(-1)?.push(token);
	}
	return all;
}

const has = (name: string, section: readonly Token[]): boolean => section.some((token) => nameOf(token) === name);

/** The tokens without some blocks, each with the paragraph that announces it and ends in a colon. */
function withoutBlocks(names: ReadonlySet<string>, tokens: readonly Token[]): Token[] {
	const kept: Token[] = [];
	for (const token of tokens) {
		if (token.type !== "directive_block" || !names.has(nameOf(token) ?? "")) kept.push(token);
		else if (kept.at(-1)?.type === "paragraph_close" && kept.at(-2)?.content.trimEnd().endsWith(":")) kept.splice(-3);
	}
	return kept;
}

/** The tokens with their headings some levels down, at most to the sixth. */
function lowerHeadings(tokens: readonly Token[], levels: number): Token[] {
	for (const token of tokens)
		if (token.type === "heading_open" || token.type === "heading_close")
			token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + levels)}`;
	return [...tokens];
}
