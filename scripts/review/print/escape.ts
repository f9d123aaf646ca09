/** Marks that turn text around or hide, with which a value could look like another. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** What Markdown gives a meaning to in the middle of a line. */
const SPECIAL = /[\\`*_[\]|~]|#(?=\d)|^#/g;

/** An invisible mark that ends a word, so that GitHub sees no name, number or address in it. */
const BREAK = "&#8203;";

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	$: "&#36;",
};

/**
 * Text as Markdown that shows just this text: no HTML, no link, no mention, no reference to an issue, no formula. A web address stands in
 * code, where GitHub makes no link of it.
 */
export const escapeMarkdown = (text: string): string =>
	text
		.replace(/\s+/g, " ")
		.replace(HIDDEN, "")
		.trim()
		.split(/((?:https?|webcal|ftp):\/\/[^\s“”,)]+)/i)
		.map((part, index) => (index % 2 === 1 ? inCode(part) : escapeText(part)))
		.join("");

const escapeText = (text: string): string =>
	text
		.replace(/[&<>$]/g, (mark) => ENTITIES[mark] ?? mark)
		.replace(SPECIAL, (mark) => `\\${mark}`)
		.replace(/@/g, `@${BREAK}`)
		.replace(/\\#(?=\d)/g, `\\#${BREAK}`)
		.replace(/\/\//g, `/${BREAK}/`)
		.replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}${BREAK}.`)
		.replace(/\b(gh)-(?=\d)/gi, `$1${BREAK}-`)
		.replace(/\b(mailto|xmpp|javascript|data):/gi, `$1${BREAK}:`)
		.replace(/^(\d+)\./, "$1\\.")
		.replace(/^([-+])/, "\\$1");

/** Text as code on one line, whatever backticks are in it. // "a`b" => "``a`b``" */
export function inCode(text: string): string {
	const plain = text.replace(/\s+/g, " ").replace(HIDDEN, "").trim();
	const fence = fenceFor(plain, 1);
	const edge = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
	return `${fence}${edge}${plain}${edge}${fence}`;
}

/** Lines of code, whatever fences are in them. */
export function inBlock(text: string, language: string): string {
	const fence = fenceFor(text, 3);
	return `${fence}${language}\n${text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, "")}\n${fence}`;
}

/** More backticks than stand anywhere in a row in the text. */
const fenceFor = (text: string, least: number): string =>
	"`".repeat(Math.max(least, 1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))));
