import type { ToolkitItem } from "../../scripts/facts/schema/reference.ts";
import { plainText } from "../../scripts/i18n/locale.ts";
import type { DrawnItem } from "../../scripts/posters/downloads.ts";
import { type Html, html } from "../../scripts/project/html.ts";
import { sizeInWords } from "../../scripts/project/size.ts";
import type { View } from "../view.ts";
import { heading, type Level } from "./heading.ts";
import { localize } from "./localize.ts";
import { picture } from "./picture.ts";

/** A poster or sign: what it looks like on a wall, and its files with their sizes, in the page's language first and then in English. */
export function toolkitItem(item: ToolkitItem, view: View, level: Level): Html {
	const drawn = view.downloads.get(item.id) ?? [];
	const english = drawn.find(({ language }) => language === "en");
	const own = drawn.find(({ language }) => language === view.language.id) ?? english;
	if (!own || !english) return html``;
	const preview = view.pictures.get(own.png.file);
	return html`
	<section class="toolkit">
		${preview && html`<div class="wall"${isInEnglish(item, view) && html` lang="en"`}>${picture(preview, { alt: plainText(item.alt, view), sizes: "(min-width: 64em) 36rem, 84vw", lazy: true, href: view.href })}</div>`}
		${heading(level, localize(item.name, view), item.id)}
		<p>${localize(item.description, view)}</p>
		${files(item, own, view)}
		${own !== english && files(item, english, view)}
	</section>`;
}

export const toolkitList = (view: View, level: Level): Html =>
	html`${view.facts.toolkit.all.map((item) => toolkitItem(item, view, level))}`;

/** Whether the picture's description stands in English on a page of another language (WCAG 3.1.2). */
const isInEnglish = ({ alt }: ToolkitItem, { language }: View): boolean =>
	language.id !== "en" && alt[language.id] === undefined;

/** The files of one language; on a page of another language each says what it is in. */
function files(item: ToolkitItem, drawn: DrawnItem, view: View): Html {
	const language = view.facts.languages.byId.get(drawn.language);
	const isForeign = drawn.language !== view.language.id && language;
	const file = (type: "PDF" | "PNG", { url, bytes }: { url: string; bytes: number }) => {
		const label = view.t.html("toolkit.download", { name: localize(item.name, view), type, size: sizeInWords(bytes) });
		const named = isForeign && html`, <span lang="${language.tag}">${language.name}</span>`;
		return html`<a class="button" href="${view.href(url)}"${isForeign && html` hreflang="${language.tag}"`} download>${label}${named}</a>`;
	};
	return html`<p class="downloads">${file("PDF", drawn.pdf)} ${file("PNG", drawn.png)}</p>`;
}
