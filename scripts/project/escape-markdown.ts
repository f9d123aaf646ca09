import { withStrangeShown } from "./characters.ts";

/**
 * What GitHub makes something of in a word, though Markdown leaves it alone: a person (@name), an issue (#12, GH-12), a commit, a formula, an
 * emoji by its name, an address. It looks for them once entities and backslashes are resolved, so only code keeps them as they are.
 */
const LIVE =
	/[@$`]|#\p{N}|\/\/|:[^\s:]+:|www\.|(?<![\p{L}\p{N}_])(?:(?:gh|cve)-\d|ghsa-|[0-9a-f]{7,40}(?![\p{L}\p{N}_]))/iu;

/** What Markdown makes something of. */
const SPECIAL = /[\\`*_{}[\]<>&#|~^=]/g;

/** A mark before it makes any sign stand for itself. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** A word as Markdown, in the middle of a line. */
export const escapeWord = (word: string): string => (LIVE.test(word) ? inCode(word) : word.replace(SPECIAL, "\\$&"));

/** Text as Markdown that shows just this text on one line. A word of which GitHub would make something stands in code. */
export const escapeMarkdown = (text: string): string =>
	onOneLine(text)
		.split(" ")
		.map(escapeWord)
		.join(" ")
		.replace(/^[-+]/, "\\$&")
		.replace(/^(\d+)([.)])/, "$1\\$2");

/** Whether a word of Markdown is one that `escapeMarkdown` could have written outside of code. */
export function isEscaped(word: string): boolean {
	const written = word.replace(/^\\(?=[-+])|(?<=^\d+)\\(?=[.)])/, "");
	const plain = written.replace(ESCAPED, "$1");
	return plain.replace(SPECIAL, "\\$&") === written && !LIVE.test(plain);
}

/** An address as a link; one of GitHub itself as code, since a link to an issue would be told there. */
export const addressMarkdown = (address: string): string =>
	/^https?:\/\/(?!(?:[^/]*[.@])?github\.com(?:[:/]|$))[^\s<>]+$/i.test(address) ? `<${address}>` : inCode(address);

/** Text as code on one line, whatever backticks are in it. // "a`b" => "``a`b``" */
export function inCode(text: string): string {
	const plain = onOneLine(text);
	const fence = fenceFor(plain, 1);
	const edge = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
	return `${fence}${edge}${plain}${edge}${fence}`;
}

/** Lines of code, whatever fences are in them. */
export function inBlock(text: string, language: string): string {
	const fence = fenceFor(text, 3);
	return `${fence}${language}\n${text.split("\t").map(withStrangeShown).join("\t")}\n${fence}`;
}

const onOneLine = (text: string): string => withStrangeShown(text.replace(/\s+/g, " ").trim());

/** More backticks than stand anywhere in a row in the text. */
const fenceFor = (text: string, least: number): string =>
	"`".repeat((text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length + 1), least));
