import path from "node:path";
import type { MarkdownIt } from "markdown-it";
import { picture } from "../../_includes/components/picture.ts";
import { renderDirective } from "../../_includes/components/render-directive.ts";
import { type PageData, viewOf } from "../../_includes/page-data.ts";
import type { Folders } from "../project/folders.ts";
import { html } from "../project/html.ts";
import { createMarkdown } from "../words/markdown.ts";
import { pageLinks } from "../words/page-links.ts";
import { renderDirectives } from "../words/render-directives.ts";
import { renderPictures } from "../words/render-pictures.ts";

/** The words' parser, wired to the components that draw facts, pictures and links. Eleventy gives it a page's data as `env`. */
export function configureMarkdown({ root, content }: Folders): MarkdownIt {
	const markdown = createMarkdown();
	const fileOf = (env: object): string => {
		const { page } = env as PageData;
		return `${path.relative(root, content)}${page.filePathStem}.md`.replaceAll(path.sep, "/");
	};
	renderDirectives(markdown, (directive, env, level) => renderDirective(directive, viewOf(env as PageData), level));
	pageLinks(markdown, (env) => {
		const data = env as PageData;
		return { file: fileOf(env), url: data.page.url, urlOf: data.edition.urlOf, href: viewOf(data).href };
	});
	renderPictures(markdown, fileOf, (file, alt, env) => {
		const view = viewOf(env as PageData);
		const prepared = view.pictures.get(path.join(root, file));
		return prepared
			? picture(prepared, { alt, sizes: "(min-width: 46em) 44rem, 92vw", lazy: true, href: view.href })
			: html``;
	});
	return markdown;
}
