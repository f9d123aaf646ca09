import { z } from "zod";
/** What to do at a line at which two changes met and git left its marks. */
export const CONFLICT =
	"two people changed these lines at once, and both versions are left here. Keep one and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.";

// Up to the next <, so that a line of thousands of them is read as fast as any other; a tag may end on a later line.
export const HTML =
	/<\/?(?![a-z][a-z0-9+.-]*[:@])(?:[a-z][^<>\n]*>|(?:a|b|br|button|details|div|em|font|h[1-6]|hr|i|iframe|img|input|li|meta|ol|p|script|span|strong|style|svg|table|td|th|tr|u|ul|video)(?=[\s/]|$))/i;

type HtmlAdvice = (tag: string, line: string) => string;

// Every pattern is tried on each line of the body.
const PATTERNS: readonly [RegExp, (found: string, line: string, adviceFor: HtmlAdvice) => string][] = [
	[/^(?:<{7}|={7}|>{7})(?: |$)/, () => CONFLICT],
	[HTML, (tag, line, adviceFor) => `the HTML ${tag} would be shown to visitors as text. ${adviceFor(tag, line)}`],
];

/** One thing that is wrong with a line of words, and where in it, counted from 0. */
export interface LineMistake {
	column: number;
	message: string;
}

/** What a line of words may not hold, whatever it says: of a page or of the strings, which have no Markdown. */
export function lineMistakes(text: string, adviceFor: HtmlAdvice = () => "Take it out."): LineMistake[] {
	return PATTERNS.flatMap(([pattern, message]): LineMistake[] => {
		const match = pattern.exec(text);
		return match ? [{ column: match.index, message: message(match[0], text, adviceFor) }] : [];
	});
}

/** A text of the strings files: never empty, and without the marks and tags that pages may not have either. */
export const word = z.string().superRefine((text, context) => {
	const message = !/[\p{L}\p{N}{]/u.test(text) ? "the text is empty. Write it." : lineMistakes(text)[0]?.message;
	if (message !== undefined) context.addIssue({ code: "custom", message });
});
