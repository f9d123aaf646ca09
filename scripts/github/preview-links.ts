/**
 * Stands in a review for the address of the preview: the job that makes the review of a fork's change is not told the name of
 * the site on Netlify. The name can belong to nobody (RFC 2606).
 */
export const PREVIEW_PLACEHOLDER = "https://preview.invalid/";

/** Where Netlify shows a pull request; undefined where the name of the site is not known. // => "https://deploy-preview-12--wearempls.netlify.app/" */
export function previewAddress(number: number, site: string | undefined): string | undefined {
	const name = site?.trim() ?? "";
	if (name === "") return undefined;
	if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
		throw new Error(
			`The variable NETLIFY_SITE is "${name}". Write only the name of the site on Netlify, such as wearempls for wearempls.netlify.app.`,
		);
	return `https://deploy-preview-${number}--${name}.netlify.app/`;
}

// The words have an end, else a stranger's text of brackets alone would take minutes (measured: 500,000 characters, 6 minutes).
const LINK = /\[((?:[^[\]\\]|\\.){0,300})\]\(<?https:\/\/preview\.invalid\/[^)\s>]*>?\)/g;

/** A review whose links lead to the preview; without a preview their words are left. */
export const linkToPreview = (review: string, address: string | undefined): string =>
	address === undefined
		? review.replace(LINK, "$1").replaceAll(PREVIEW_PLACEHOLDER, "/")
		: review.replaceAll(PREVIEW_PLACEHOLDER, address);
