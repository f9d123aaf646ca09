import type { Fault } from "../../project/faults.ts";
import { htmlAdvice } from "./html-advice.ts";
import type { PageRule } from "./rule.ts";

// Up to the next <, so that a line of thousands of them is read as fast as any other; a tag may end on a later line.
const HTML =
	/<\/?(?![a-z][a-z0-9+.-]*[:@])(?:[a-z][^<>\n]*>|(?:a|b|br|button|details|div|em|font|h[1-6]|hr|i|iframe|img|input|li|meta|ol|p|script|span|strong|style|svg|table|td|th|tr|u|ul|video)(?=[\s/]|$))/i;

const EVERY_HTML = new RegExp(HTML.source, "gi");

type HtmlAdvice = (tag: string, line: string) => string;

// Every pattern is tried on each line of the body.
const PATTERNS: readonly [RegExp, (found: string, line: string, adviceFor: HtmlAdvice) => string][] = [
	[
		/^(?:<{7}|={7}|>{7})(?: |$)/,
		() =>
			"two people changed these lines at once, and both versions are left here. Keep one and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.",
	],
	[
		/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u,
		() => "an invisible mark that turns the direction of the text is hidden in this line. Type the line again.",
	],
	[/\ufeff/u, () => "an invisible mark (a byte order mark) is hidden in this line. Type the line again."],
	[/\ufffd/u, () => "a character was damaged when the file was saved. Type it again and save the file as UTF-8."],
	[
		/[\u200b\u2060-\u2064\u061c]/u,
		() => "an invisible mark that parts or joins letters is hidden in this line. Type the line again.",
	],
	[
		/&(?:#x0*(?:200[bef]|202[a-e]|206[0-9]|61c|feff)|#0*(?:1564|820[367]|823[4-8]|828[89]|829[0-7]|65279)|lrm|rlm|NoBreak|ZeroWidthSpace);/i,
		(found) => `${found} puts an invisible mark into the words. Take it out.`,
	],
	[HTML, (tag, line, adviceFor) => `the HTML ${tag} would be shown to visitors as text. ${adviceFor(tag, line)}`],
];

/** One thing that is wrong with a line of words, and where in it, counted from 0. */
interface Mistake {
	column: number;
	message: string;
}

/** What a line of words may not hold, whatever it says: of a page or of the strings, which have no Markdown. */
export function lineMistakes(text: string, adviceFor: HtmlAdvice = () => "Take it out."): Mistake[] {
	const mistakes = PATTERNS.flatMap(([pattern, message]): Mistake[] => {
		const match = pattern.exec(text);
		return match ? [{ column: match.index, message: message(match[0], text, adviceFor) }] : [];
	});
	if (text.normalize("NFC") !== text)
		mistakes.push({
			column: 0,
			message:
				"an accented letter is stored in two parts in this line (not Unicode NFC), so search would miss it. Type the word again.",
		});
	return mistakes;
}

/** The same for every line of a page, also of its head. */
export const textRule: PageRule = (page) =>
	(page.head + page.body).split("\n").flatMap((text, index, lines): Fault[] =>
		// Of HTML that was pasted, the first line says enough.
		(HTML.test(lines[index - 1] ?? "")
			? lineMistakes(text.replace(EVERY_HTML, ""))
			: lineMistakes(text, htmlAdvice)
		).map(({ column, message }) => ({
			file: page.file,
			line: index + 1,
			column: column + 1,
			message,
		})),
	);
