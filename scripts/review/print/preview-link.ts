import { escapeMarkdown } from "./escape.ts";

/** Where a preview of the change stands, with a slash at its end. Throws a sentence for what is no web address. */
export function previewRoot(text: string): string {
	const url = URL.parse(text);
	if (
		url === null ||
		!/^https?:$/.test(url.protocol) ||
		url.username !== "" ||
		url.password !== "" ||
		url.search ||
		url.hash
	)
		throw new Error(
			`The preview is given as "${text}", which is no web address. Write one such as --preview https://deploy-preview-7--example.netlify.app/.`,
		);
	return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** A page by its name, as a link into the preview where there is one. */
export const pageLink = (title: string, url: string, preview: string | undefined): string =>
	preview === undefined
		? escapeMarkdown(title === "" ? url : title)
		: `[${escapeMarkdown(title === "" ? url : title)}](<${new URL(encodeURI(url.slice(1)), preview).href.replace(/[<>]/g, encodeURIComponent)}>)`;
