import { disarm } from "./disarm.ts";
import { fitMarkdown } from "./fit-markdown.ts";
import { COMMENT_MARK } from "./keep-posts.ts";

interface Parts {
	number: number;
	/** The commit that was looked at. */
	sha: string;
	review: string;
	/** The name of the site on Netlify, if it is known. */
	netlifySite: string | undefined;
	isFork: boolean;
}

const CUT = "**The rest is too long for a comment and was cut off here.** Run `npm run review` to read all of it.";

/** The comment on a pull request. What the project says itself comes first, so that nothing in the review can hide it. */
export function commentBody({ number, sha, review, netlifySite, isFork }: Parts): string {
	const preview = previewAddress(number, netlifySite);
	const parts = [
		COMMENT_MARK,
		`As of ${sha.slice(0, 7)}.${preview === undefined ? "" : ` **[Look at the preview](${preview})**, once Netlify has built it.`}`,
		...(isFork
			? [
					"_This change comes from a copy of the project, and its own code wrote what follows. Check before you believe it._",
				]
			: []),
		linkToPreview(disarm(review), preview).trim(),
	];
	return fitMarkdown(parts.join("\n\n"), CUT);
}

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

/**
 * Stands in a review for the address of the preview: the job that makes the review of a fork's change is not told the name of
 * the site on Netlify. The name can belong to nobody (RFC 2606).
 */
export const PREVIEW_PLACEHOLDER = "https://preview.invalid/";

// The words have an end, else a stranger's text of brackets alone would take minutes (measured: 500,000 characters, 6 minutes).
const LINK = /\[((?:[^[\]\\]|\\.){0,300})\]\(<?https:\/\/preview\.invalid\/[^)\s>]*>?\)/g;

/** A review whose links lead to the preview; without a preview their words are left. */
export const linkToPreview = (review: string, address: string | undefined): string =>
	address === undefined
		? review.replace(LINK, "$1").replaceAll(PREVIEW_PLACEHOLDER, "/")
		: review.replaceAll(PREVIEW_PLACEHOLDER, address);
