import path from "node:path";
import type { MarkdownIt, Token } from "markdown-it";
import { endsInStop } from "../i18n/words.ts";
import { type Html, html, raw } from "../project/html.ts";
import { decodeAddress } from "../urls/relative-link.ts";
import type { Directive } from "./directives.ts";
import type { EnglishPart } from "./translations/weave.ts";

/** What a link of the words needs to know of the page that it stands on. */
interface LinkPlace {
	/** The page's name, the same in every language. // => "about/facts" */
	name: string;
	/** The address of a page by its name; undefined for one that is not there. */
	urlOf(name: string): string | undefined;
	/** Whether a page has a heading of that fragment. */
	hasHeading(name: string, fragment: string): boolean;
	/** The address of this page. */
	url: string;
	/** Turns an address of the site into a link. */
	href(to: string): string;
}

/** Turns links to .md files, as editors write and preview them, into links to the pages made of them, in the page's language. */
export function pageLinks(markdown: MarkdownIt, placeOf: (env: object) => LinkPlace): MarkdownIt {
	markdown.renderer.rules.link_open = (tokens, index, options, env, renderer) => {
		const token = tokens[index];
		const { name, urlOf, hasHeading, url, href } = placeOf(env ?? {});
		const [file = "", fragment] = decodeAddress(String(token?.attrGet("href") ?? "")).split("#");
		const to = file === "" ? name : path.posix.join(path.posix.dirname(name), file.replace(/\.md$/, ""));
		const target = file === "" ? url : urlOf(to);
		token?.attrSet("href", href(`${target ?? url}${fragment && hasHeading(to, fragment) ? `#${fragment}` : ""}`));
		return renderer.renderToken(tokens, index, options);
	};
	return markdown;
}

/** Draws a picture of the words; `file` is its path from the project's root, `env` what `render` was given. */
export type PictureRenderer = (file: string, description: string, env: object) => Html;

/** Turns `![description](../../assets/images/name.jpg)` into a responsive picture. */
export function renderPictures(
	markdown: MarkdownIt,
	fileOf: (env: object) => string,
	renderer: PictureRenderer,
): MarkdownIt {
	markdown.renderer.rules.image = (tokens, index, _options, env) => {
		const token = tokens[index];
		const source = decodeAddress(String(token?.attrGet("src") ?? ""));
		const file = path.posix.join(path.posix.dirname(fileOf(env ?? {})), source);
		return renderer(file, token?.content ?? "", env ?? {}).toString();
	};
	return markdown;
}

/** The pictures that parsed words show, as paths from the project's root. */
export function picturesIn(markdown: MarkdownIt, page: { file: string; body: string }): string[] {
	return markdown
		.parse(page.body, {})
		.flatMap((token) => token.children ?? [])
		.filter((token) => token.type === "image")
		.map((token) => path.posix.join(path.posix.dirname(page.file), decodeAddress(String(token.attrGet("src") ?? ""))));
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Draws one directive; `env` is what `render` was given, `level` that of a heading that would stand there. */
export type DirectiveRenderer = (directive: Directive, env: object, level: HeadingLevel) => Html;

/** Gives the directives of a parser their looks: facts by `renderer`, folds, steps and notes here. */
export function renderDirectives(markdown: MarkdownIt, renderer: DirectiveRenderer): MarkdownIt {
	const draw = (tokens: Token[], index: number, env: object): string =>
		renderer(directiveOf(tokens[index]), env, levelBelow(tokens, index)).toString();
	markdown.renderer.rules.directive_inline = (tokens, index, _options, env) => {
		const drawn = draw(tokens, index, env ?? {});
		const next = tokens[index + 1];
		// "7 p.m." ends a sentence with its own period.
		if (next?.type === "text" && endsInStop(drawn)) next.content = next.content.replace(/^\.(?!\.)/, "");
		return drawn;
	};
	markdown.renderer.rules.directive_block = (tokens, index, _options, env) => draw(tokens, index, env ?? {});
	markdown.renderer.rules.directive_container_open = (tokens, index) =>
		openContainer(directiveOf(tokens[index])).toString();
	markdown.renderer.rules.directive_container_close = (tokens, index) =>
		directiveOf(tokens[index]).name === "fold" ? "</div></details>" : "</div>";
	markdown.renderer.rules.say_open = (tokens, index) =>
		`${html`<span class="say"${directiveOf(tokens[index]).isEnglish && html` lang="en" dir="ltr" data-pagefind-ignore`}>`}“`;
	markdown.renderer.rules.say_close = () => "”</span>";
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

/** What the English parts of a translated page need to know of the page. */
interface EnglishPlace {
	/** Before the English of today, at a block whose translation is older, in the page's language. */
	staleNote: string;
	/** Before words that are not translated yet, in the page's language. */
	untranslatedNote: string;
	/** What `render` is given for English words on this page. */
	env: object;
}

/** Draws the English that stands with a translation; search leaves it out, so that a page is found by its own language. */
export function renderEnglish(markdown: MarkdownIt, placeOf: (env: object) => EnglishPlace): MarkdownIt {
	const words = (children: readonly Token[], env: object): Html =>
		raw(markdown.renderer.renderInline([...children], markdown.options, { ...env }));
	markdown.renderer.rules.english = (tokens, index, _options, env) => {
		const { reason, paragraphs } = partOf(tokens[index]);
		const place = placeOf(env ?? {});
		const said = paragraphs.map((children) => words(children, place.env));
		return String(
			reason === "draft"
				? html`${said.map((it) => html`<p class="english" lang="en" dir="ltr">${it}</p>`)}`
				: html`<div class="stale" data-pagefind-ignore><p>${place.staleNote}</p>${said.map((it) => html`<p lang="en" dir="ltr">${it}</p>`)}</div>`,
		);
	};
	markdown.renderer.rules.english_instead = (tokens, index, _options, env) => {
		const children = partOf(tokens[index]).paragraphs.flat();
		const place = placeOf(env ?? {});
		return String(
			html`<small class="untranslated">${place.untranslatedNote}</small> <span lang="en" dir="ltr" data-pagefind-ignore>${words(children, place.env)}</span>`,
		);
	};
	return markdown;
}

const partOf = (token: Token | undefined): EnglishPart =>
	(token?.meta ?? { reason: "stale", paragraphs: [] }) as unknown as EnglishPart;
