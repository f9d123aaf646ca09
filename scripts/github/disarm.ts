import { withStrangeShown } from "../project/characters.ts";
import { inCode, isEscaped } from "../project/escape-markdown.ts";

/** The marks of blocks that a line may begin with: headings, lists, quotations. */
const BEGINNING = /^ *(?:(?:#{1,6}|[-*+>]|\d{1,9}[.)]) +)*/;
const FENCE = /^( {0,3})(`{3,})([a-z]*) *$/;
/** Of others, such as mermaid and math, GitHub draws something. */
const LANGUAGES: ReadonlySet<string> = new Set(["json", "sh", "text"]);
const FOLD =
	/^(?:<details><summary>\d[\d,]* [a-z ]+<\/summary>|<details><summary>[A-Z][a-z ]+<\/summary>|<\/details>)$/;
const DIVIDER = /^\|(?: *:?-+:? *\|)+$/;
/** Only links into the preview are links; what is bold or linked is judged by its words. */
const LINK_BEGIN = /^(\(?)\[/;
const LINK_END = /\]\(<?https:\/\/preview\.invalid\/[\w/.~%-]*>?\)(?=[.,;:)]*$)/;

/**
 * A Markdown text from a stranger, as the project's own account may post it. Only what `npm run review` writes is left to act: headings,
 * lists, quotations, tables, folds, bold words, code and links into the preview. Every other word of which Markdown or GitHub would make
 * something stands in code, where both show it as it is.
 */
export function disarm(markdown: string): string {
	const lines: string[] = [];
	let fence: { indent: string; marks: string } | undefined;
	for (const written of markdown.replace(/\r\n?/g, "\n").split("\n")) {
		const line = written.split("\t").map(withStrangeShown).join("\t");
		const [, indent = "", marks = "", language = ""] = FENCE.exec(line) ?? [];
		if (fence) {
			const isEnd = /^ *`+ *$/.test(line) && line.trim().length >= fence.marks.length;
			// A line further to the left would end the item of a list, and the block of code in it.
			lines.push(isEnd ? fence.indent + fence.marks : line.startsWith(fence.indent) ? line : fence.indent + line);
			if (isEnd) fence = undefined;
			continue;
		}
		const kind = kindOf(line);
		const before = lines.at(-1) ?? "";
		// What follows a fold directly would be HTML, and a line beside a table one of its rows.
		if (before !== "" && line !== "" && kindOf(before) !== kind) lines.push("");
		if (marks !== "") {
			fence = { indent, marks };
			lines.push(indent + marks + (LANGUAGES.has(language) ? language : language && "text"));
		} else if (kind === "fold" || DIVIDER.test(line)) lines.push(line);
		else if (kind === "row")
			lines.push(
				line
					.split(/(?<!\\)\|/)
					.map(inline)
					.join("|"),
			);
		else lines.push(words(line));
	}
	return lines.join("\n");
}

const kindOf = (line: string): "fold" | "row" | "text" =>
	FOLD.test(line) ? "fold" : line.startsWith("|") ? "row" : "text";

function words(line: string): string {
	const [beginning = ""] = BEGINNING.exec(line) ?? [];
	return beginning + inline(line.slice(beginning.length));
}

/** A piece of a line: code stays, as Markdown finds it from left to right, and of the rest each word that is not harmless becomes code. */
function inline(text: string): string {
	const pieces = text.split(/(`+)/);
	const last = new Map(pieces.map((piece, at) => [at % 2 === 1 ? piece.length : 0, at]));
	let isLinkOpen = false;
	const judged = (word: string): string => {
		const plain = word.replaceAll("**", "");
		const begun = plain.replace(LINK_BEGIN, "$1");
		const isOpen = isLinkOpen || begun !== plain;
		// The end of no link would be an address, which runs on into code that touches it.
		const bare = isOpen ? begun.replace(LINK_END, "") : begun;
		if (!isEscaped(bare)) return inCode(word);
		isLinkOpen = isOpen && bare === begun;
		return word;
	};
	const parts: string[] = [];
	for (let at = 0; at < pieces.length; at++) {
		const piece = pieces[at] ?? "";
		let end = at;
		if (at % 2 === 1 && (last.get(piece.length) ?? at) > at) end += 2;
		while (end > at && pieces[end]?.length !== piece.length) end += 2;
		const next =
			at % 2 === 0 ? piece.replace(/\S+/g, judged) : end > at ? pieces.slice(at, end + 1).join("") : inCode(piece);
		// Two that touch would be one longer mark.
		if (next !== "") parts.push(parts.at(-1)?.endsWith("`") && next.startsWith("`") ? ` ${next}` : next);
		at = end;
	}
	return parts.join("");
}
