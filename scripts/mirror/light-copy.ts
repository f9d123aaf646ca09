import { escapeHtml } from "../project/html.ts";
import { type Files, sortedFiles } from "./copy.ts";
import { type Element, replaceElements } from "./replace-elements.ts";
import { smallestPicture } from "./smallest-picture.ts";

/** Posters and signs to print: most of what a copy weighs. // "es/toolkit/sign-blue.pdf" */
const isPoster = (file: string): boolean => /(^|\/)toolkit\/[^/]+\.(pdf|png)$/.test(file);
const isPicture = (file: string): boolean => file.startsWith("images/");

/**
 * The full copy without posters and with each picture in its smallest size. A link to a poster becomes words that say where it is;
 * `onlyInFull` gives those in the language with a tag.
 */
export function lightCopy(full: Files, onlyInFull: (tag: string) => string): Files {
	const pages = [...full].flatMap(([file, bytes]) => {
		if (!file.endsWith(".html")) return [];
		const html = Buffer.from(bytes).toString("utf8");
		return [[file, lighten(file, html, onlyInFull(/<html lang="([^"]+)"/.exec(html)?.[1] ?? "en"))] as const];
	});
	const words = pages.map(([, html]) => html).join("");
	const others = [...full].filter(
		([file]) => !file.endsWith(".html") && !isPoster(file) && !(isPicture(file) && !words.includes(file)),
	);
	return sortedFiles([...others, ...pages.map(([file, html]) => [file, Buffer.from(html)] as const)]);
}

const lighten = (file: string, html: string, note: string): string =>
	replaceElements(
		html,
		({ name, attributes }) => name === "picture" || (name === "a" && isPoster(targetOf(attributes.href, file))),
		(element) => (element.name === "picture" ? smallestPicture(element.inner) : withoutFile(element, note)),
	);

/** The file that a link of a page leads to. // ("sign.pdf", "toolkit/index.html") => "toolkit/sign.pdf" */
const targetOf = (address = "", file: string): string =>
	new URL(address, `http://site.invalid/${file}`).pathname.slice(1);

/** The words of a link whose file is elsewhere. */
const withoutFile = ({ inner }: Element, note: string): string => `<span>${inner} (${escapeHtml(note)})</span>`;
