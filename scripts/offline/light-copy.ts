import { detached } from "../checks/read-page.ts";
import { escapeHtml } from "../project/html.ts";
import { type CopyFile, type CopyFiles, isHtml } from "./copy.ts";
import { type Element, type Rewrite, replaceElements, rewriteTags } from "./edit-html.ts";
import { pathWithin } from "./spell-out.ts";

/** Posters, signs and files to print: most of what a copy weighs. // "es/toolkit/sign-blue.pdf" */
const isPoster = (file: string): boolean => /(^|\/)(toolkit|files)\/[^/]+\.(pdf|png|docx)$/.test(file);
const isPicture = (file: string): boolean => file.startsWith("images/");
/** A picture's name in a page; the build gives it, so it has no letter that addresses spell otherwise. */
const PICTURES = /\bimages\/[\w.-]+/g;

/**
 * The full copy, its pages first, without posters and with each picture in its smallest size. A link to a poster becomes words that say
 * where it is; `onlyInFull` gives those in the language with a tag.
 */
export async function* lightCopy(full: CopyFiles, onlyInFull: (tag: string) => string): AsyncIterable<CopyFile> {
	const shown = new Set<string>();
	for await (const [file, bytes] of full) {
		if (isHtml(file)) {
			const page = Buffer.from(bytes).toString("utf8");
			const html = lighten(file, page, onlyInFull(/<html lang="([^"]+)"/.exec(page)?.[1] ?? "en"));
			for (const [picture] of html.matchAll(PICTURES)) shown.add(detached(picture));
			yield [file, Buffer.from(html)];
		} else if (!isPoster(file) && (!isPicture(file) || shown.has(file))) yield [file, bytes];
	}
}

/** Every poster ends so; most pages of a large site need not be read closer. */
const MAY_CHANGE = /<picture|\.(pdf|png|docx)\b/;

const lighten = (file: string, html: string, note: string): string =>
	!MAY_CHANGE.test(html)
		? html
		: replaceElements(
				html,
				({ name, attributes }) =>
					name === "picture" || (name === "a" && isPoster(pathWithin(attributes.href ?? "", file) ?? "")),
				(element) => (element.name === "picture" ? smallestPicture(element.inner) : withoutFile(element, note)),
			);

/** The words of a link whose file is elsewhere. */
const withoutFile = ({ inner }: Element, note: string): string => `<span>${inner} (${escapeHtml(note)})</span>`;

/** WebP is shown by every browser since 2020 and weighs little; AVIF is not. */
const TYPE = "image/webp";

/** What stands inside a `<picture>` as one `<img>` of its smallest size. */
function smallestPicture(inner: string): string {
	let smallest: string | undefined;
	const rewrite: Rewrite = ({ name, attributes }) => {
		if (name === "source") {
			if (attributes.type === TYPE) smallest = firstOf(attributes.srcset);
			return undefined;
		}
		if (name !== "img") return attributes;
		return {
			...attributes,
			src: smallest ?? firstOf(attributes.srcset) ?? attributes.src,
			srcset: undefined,
			sizes: undefined,
		};
	};
	return rewriteTags(inner, rewrite);
}

/** The address that fits the narrowest screen. // "a.webp 480w, b.webp 320w" => "b.webp" */
const firstOf = (srcset = ""): string | undefined =>
	srcset
		.split(/,\s+/)
		.map((candidate) => candidate.trim().split(/\s+/))
		.sort(([, a = ""], [, b = ""]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))[0]?.[0] || undefined;
