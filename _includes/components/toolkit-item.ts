import type { ToolkitItem } from "../../scripts/facts/schema/reference.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import type { View } from "../view.ts";
import { heading, type Level } from "./heading.ts";
import { localize, localizeText } from "./localize.ts";
import { picture } from "./picture.ts";

/** A poster or sign: what it looks like on a wall, and its files with their sizes. */
export function toolkitItem(item: ToolkitItem, view: View, level: Level): Html {
	const drawn = view.downloads.get(item.id);
	if (!drawn) return html``;
	const preview = view.pictures.get(drawn.png.file);
	const name = localizeText(item.name, view);
	const file = (type: "PDF" | "PNG", { url, bytes }: { url: string; bytes: number }) =>
		html`<a class="button" href="${view.href(url)}" download>${view.t("toolkit.download", { name, type, size: sizeOf(bytes) })}</a>`;
	return html`
	<section class="toolkit">
		${preview && html`<div class="wall">${picture(preview, { alt: localizeText(item.alt, view), sizes: "(min-width: 64em) 36rem, 84vw", lazy: true, href: view.href })}</div>`}
		${heading(level, localize(item.name, view), item.id)}
		<p>${localize(item.description, view)}</p>
		<p class="downloads">${file("PDF", drawn.pdf)} ${file("PNG", drawn.png)}</p>
	</section>`;
}

export const toolkitList = (view: View, level: Level): Html =>
	html`${view.facts.toolkit.all.map((item) => toolkitItem(item, view, level))}`;

/** // => "84 KB" */
const sizeOf = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} KB`;
