import type { Token } from "markdown-it";
import { plain } from "../../i18n/words.ts";

/**
 * The fingerprint of a block: its words, its references, and where its links and pictures lead. Emphasis, line breaks and the kind of a
 * quotation mark or dash carry no meaning. It is kept as a text and not as a hash, so that staff see what the English said before.
 * // "**Keep** the\nproof." => "Keep the proof."
 */
export function meaningOf(children: readonly Token[]): string {
	const addresses: string[] = [];
	const parts = children.map((token) => {
		if (token.type === "link_open")
			addresses.push([token.attrGet("href"), token.attrGet("title")].filter(Boolean).join(" "));
		return token.type === "link_close" ? `](${addresses.pop() ?? ""})` : partOf(token);
	});
	return plain(parts.join(""));
}

/**
 * What must occur in a translation as often as in the English: references, addresses of links and pictures, text set as code.
 * // "Call :hotline[city-311], or [see more](contact.md)." => [":hotline[city-311]", "](contact.md)"]
 */
export const anchorsOf = (text: string): string[] =>
	(text.match(/:[a-z-]{1,40}\[[^\]]{0,200}\]|\]\([^)]{0,1000}\)|`[^`]*`/g) ?? [])
		.map((anchor) => (anchor.startsWith(":say[") ? ":say[…]" : anchor))
		.sort();

function partOf(token: Token): string {
	if (token.type === "text") return token.content;
	if (token.type === "code_inline") return `\`${token.content}\``;
	if (token.type === "directive_inline") return token.content;
	if (token.type === "say_open") return ":say[";
	if (token.type === "say_close") return "]";
	if (token.type === "softbreak" || token.type === "hardbreak") return " ";
	if (token.type === "link_open") return "[";
	// Struck words are said to hold no more.
	if (token.type === "s_open" || token.type === "s_close") return "~~";
	if (token.type === "image") return `![${token.content}](${String(token.attrGet("src") ?? "")})`;
	return "";
}
