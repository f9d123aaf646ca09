import type { MarkdownIt, Token } from "markdown-it";
import { type Html, html, raw } from "../../project/html.ts";
import type { EnglishPart } from "./weave.ts";

/** What the English parts of a translated page need to know of the page. */
export interface EnglishPlace {
	/** Before the English of today, at a block whose translation is older, in the page's language. */
	staleNote: string;
	/** Before words that are not translated yet, in the page's language. */
	untranslatedNote: string;
	/** On a fold that holds English, in English. */
	foldLabel: string;
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
				? html`<details class="english" lang="en" dir="ltr"><summary>${place.foldLabel}</summary>${said.map((it) => html`<p>${it}</p>`)}</details>`
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
