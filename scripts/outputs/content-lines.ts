/** Octets of a line before it is folded, without its end (RFC 5545, section 3.1; RFC 2426, section 2.6). */
const MAX_OCTETS = 75;

/** Text of people within a value: commas, semicolons, backslashes and line ends escaped, other control characters made spaces. */
export const escapeText = (text: string): string =>
	text
		.replace(/\r\n?/g, "\n")
		.replace(/(?!\n)\p{Cc}/gu, " ")
		.replace(/[\\;,]/g, "\\$&")
		.replaceAll("\n", "\\n");

/** A line of a calendar or a contact card, folded; a character of several octets stays whole. */
export function contentLine(name: string, value: string): string {
	let folded = "";
	let octets = 0;
	for (const character of `${name}:${value}`) {
		const size = octetsOf(character);
		if (octets + size > MAX_OCTETS) {
			folded += "\r\n ";
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}

/** In UTF-8; a call of Buffer for each character would be felt over thousands of events. */
function octetsOf(character: string): number {
	const point = character.codePointAt(0) ?? 0;
	return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** // => textLine("SUMMARY", "Song, dance") is "SUMMARY:Song\\, dance" */
export const textLine = (name: string, text: string): string => contentLine(name, escapeText(text));

/** Lines as a file has them, each with its end. */
export const toFile = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join("");

/** An instant as RFC 5545 writes it. // => basic("2018-10-30T05:00:00Z") is "20181030T050000Z" */
export const basic = (iso: string): string => iso.replace(/[-:]/g, "");
