import path from "node:path";
import type { MarkdownIt } from "markdown-it";
import type { Html } from "../project/html.ts";
import { decodeAddress } from "../urls/relative-link.ts";

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
