/** Joins two letters without being seen; after it, what follows is plain text to GitHub. */
const JOINER = "\u2060";

/**
 * What would do something when the text is posted: call a person (`@name`), mark another issue (`#12`, `GH-12`), load a picture,
 * hide what follows (`<!--`), or be one of these under an entity, since GitHub looks for names after it has resolved entities. Places
 * between two characters, so that a reader sees the same text. The entities that npm run review writes itself stay as they are.
 */
const LIVE = new RegExp(
	[
		"(?<=@)(?=[\\w-])",
		"(?<=#)(?=\\d)(?!(?<=&#)(?:8203|36);)",
		"(?<=\\bGH-)(?=\\d)",
		"(?<=!)(?=\\[)",
		"(?<=<)(?=!--|/?(?:img|picture|source|video|audio|input)\\b)",
		"(?<=&)(?=#?\\w{1,40};)(?!(?:amp|lt|gt|quot|#8203|#36);)",
	].join("|"),
	"gi",
);

/** Control characters but tabs and line ends, and marks that turn the direction of text around: nobody sees them. */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e]/gu;

/** A Markdown text from a stranger, as the project's own account may post it: it reads the same, and calls nobody. */
export const disarm = (markdown: string): string =>
	markdown.replace(/\r\n?/g, "\n").replace(UNSEEN, "").replace(LIVE, JOINER);
