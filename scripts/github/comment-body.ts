import { disarm } from "./disarm.ts";
import { fitMarkdown } from "./fit-markdown.ts";
import { COMMENT_MARK } from "./keep-comment.ts";
import { linkToPreview, previewAddress } from "./preview-links.ts";

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
