import type { MarkdownIt, Token } from "markdown-it";
import { type Html, html } from "../project/html.ts";
import type { Directive } from "./directive-rules.ts";

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Draws one directive; `env` is what `render` was given, `level` that of a heading that would stand there. */
export type DirectiveRenderer = (directive: Directive, env: object, level: HeadingLevel) => Html;

/** Gives the directives of a parser their looks: facts by `renderer`, folds, steps and notes here. */
export function renderDirectives(markdown: MarkdownIt, renderer: DirectiveRenderer): MarkdownIt {
	const draw = (tokens: Token[], index: number, env: object): string =>
		renderer(directiveOf(tokens[index]), env, levelBelow(tokens, index)).toString();
	markdown.renderer.rules.directive_inline = (tokens, index, _options, env) => draw(tokens, index, env ?? {});
	markdown.renderer.rules.directive_block = (tokens, index, _options, env) => draw(tokens, index, env ?? {});
	markdown.renderer.rules.directive_container_open = (tokens, index) =>
		openContainer(directiveOf(tokens[index])).toString();
	markdown.renderer.rules.directive_container_close = (tokens, index) =>
		directiveOf(tokens[index]).name === "fold" ? "</div></details>" : "</div>";
	return markdown;
}

const directiveOf = (token: Token | undefined): Directive =>
	(token?.meta ?? { name: "", argument: "" }) as unknown as Directive;

const openContainer = ({ name, argument, isEnglish }: Directive): string =>
	name === "fold"
		? `${html`<details class="fold"><summary${isEnglish && html` lang="en" dir="ltr" data-pagefind-ignore`}>${argument}</summary>`}<div>`
		: `<div class="${name}">`;

/** One level below the last heading before a token, so that what a component adds never skips a level. */
function levelBelow(tokens: readonly Token[], index: number): HeadingLevel {
	const last = tokens.slice(0, index).findLast((token) => token.type === "heading_open");
	return Math.min(last ? Number(last.tag.slice(1)) + 1 : 2, 6) as HeadingLevel;
}
