import path from "node:path";
import type { MarkdownIt } from "markdown-it";
import { markNames } from "../../_includes/components/in-english.ts";
import { picture } from "../../_includes/components/picture.ts";
import { renderDirective } from "../../_includes/components/render-directive.ts";
import { languageOfUrl, type PageData, pageName, viewOf } from "../../_includes/page-data.ts";
import type { Folders } from "../project/folders.ts";
import { html } from "../project/html.ts";
import { createMarkdown } from "../words/markdown.ts";
import { pageLinks, renderDirectives, renderEnglish, renderPictures } from "../words/renderers.ts";

/** The fragments of each page's headings, by the page's name; they are the same in every language. */
export type Headings = ReadonlyMap<string, ReadonlySet<string>>;

/** The words' parser, wired to the components that draw facts, pictures and links. It is given a page's data as `env`. */
export function configureMarkdown({ root, content }: Folders, headings: Headings): MarkdownIt {
	const markdown = createMarkdown();
	// Every language's folder is as deep, so a picture is found from any.
	const fileOf = (env: object): string =>
		`${path.relative(root, content)}/en/${pageName(env as PageData)}.md`.replaceAll(path.sep, "/");
	renderDirectives(markdown, (directive, env, level) => renderDirective(directive, viewOf(env as PageData), level));
	renderEnglish(markdown, (env) => {
		const { t } = viewOf(env as PageData);
		return {
			staleNote: t("stale.note"),
			untranslatedNote: t("untranslated.note"),
			env: { ...env, language: "en" },
		};
	});
	pageLinks(markdown, (env) => {
		const data = env as PageData;
		const pages = data.edition.pagesIn(languageOfUrl(data));
		const urlOf = (name: string) => pages.get(name)?.url;
		const hasHeading = (name: string, fragment: string) => headings.get(name)?.has(fragment) ?? false;
		return { name: pageName(data), urlOf, hasHeading, url: data.page.url, href: viewOf(data).href };
	});
	markdown.renderer.rules.text = (tokens, index, _options, env) =>
		markNames(tokens[index]?.content ?? "", viewOf(env as unknown as PageData)).toString();
	renderPictures(markdown, fileOf, (file, alt, env) => {
		const view = viewOf(env as PageData);
		const prepared = view.pictures.get(file);
		return prepared
			? picture(prepared, { alt, sizes: "(min-width: 46em) 44rem, 92vw", lazy: true, href: view.href })
			: html``;
	});
	return markdown;
}
