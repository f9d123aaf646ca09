import { type StrangeCharacter, splitLetter, splitSentence, strangeCharacter } from "../../project/characters.ts";
import { blank, type Diagnosis, type Mistake, overwrite } from "./mistake.ts";

/** A mark that Windows editors put before the first letter; programs that read JSON stop at it. */
export function byteOrderMark(text: string): Diagnosis[] {
	if (!text.startsWith("\uFEFF")) return [];
	const message =
		'the file begins with an invisible mark (BOM). Save it again as "UTF-8" without "BOM" or "signature".';
	return [{ offset: 0, message, corrected: overwrite(text, 0, " ") }];
}

/** What a browser saves in the place of a file, such as a page that says "404". */
export function webPage(text: string): Mistake | undefined {
	if (!/^\s*<[!a-z]/i.test(text)) return undefined;
	const message =
		"this is a web page, saved in the place of the file. Bring back what the file held, which its history has.";
	return { offset: 0, message };
}

const CONFLICT =
	"two changes of the same lines met here. Keep the right lines, and take out those that begin with <<<<<<<, ======= and >>>>>>>.";
const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** What git leaves in a file when two people changed the same lines; the first version is kept to go on judging. */
export function mergeMarks(text: string): Diagnosis[] {
	const lines = text.split("\n");
	const lastEnd = lines.findLastIndex((line) => line.startsWith(">>>>>>>"));
	const found: Mistake[] = [];
	let next = 0;
	let within: "first" | "other" | undefined;
	const corrected = lines.map((line, index) => {
		const offset = next;
		next += line.length + 1;
		const [mark] = MERGE_MARK.exec(line) ?? [];
		if (mark === undefined) return within === "other" ? blank(line) : line;
		if (within === undefined && mark === "<<<<<<<" && index < lastEnd) {
			within = "first";
			found.push({ offset, message: CONFLICT });
		} else if (within !== undefined && mark === ">>>>>>>") within = undefined;
		else if (within !== undefined && mark !== "<<<<<<<") within = "other";
		// Of a conflict that was fixed by half.
		else if (within !== "other")
			found.push({ offset, message: `the mark ${mark} is left from two changes that met here. Take its line out.` });
		return blank(line);
	});
	const whole = corrected.join("\n");
	return found.map((mistake) => ({ ...mistake, corrected: whole }));
}

/** The mark before a line of an example in the handbook; no line of JSON begins so, since numbers have their digit at once. */
const EXAMPLE_MARK = /^([ \t]*)([+-])(?=[ \t]*(?:["{}[\]]|\r?$))(.*)/gm;

/** What is copied with an example of the handbook: + before new lines, - before old ones. Told once for a file. */
export function exampleMarks(text: string): Diagnosis[] {
	const marks = [...text.matchAll(EXAMPLE_MARK)].map(({ index, 1: blanks = "", 2: mark = "" }) => ({
		at: index + blanks.length,
		mark,
	}));
	const [first] = marks;
	if (first === undefined) return [];
	const isBoth = new Set(marks.map(({ mark }) => mark)).size > 1;
	// An old line beside its new one would be the same field twice.
	const corrected = text.replace(EXAMPLE_MARK, (_, blanks: string, mark: string, rest: string) =>
		isBoth && mark === "-" ? blank(blanks + mark + rest) : `${blanks} ${rest}`,
	);
	const where = marks.length > 1 ? `of ${marks.length} lines` : "of the line";
	const message = isBoth
		? "+ and - stand at the beginning of lines: they only mark new and old lines in the handbook. Take each + away, and each line with a - out."
		: `${first.mark} stands at the beginning ${where}: it only marks ${first.mark === "+" ? "new" : "old"} lines in the handbook. Take ${first.mark === "+" ? "it away" : "it away, or the line out"}.`;
	return [{ offset: first.at, message, corrected }];
}

const QUOTED_NULL = /(?<=:[ \t]*)"null"(?=\s*[,}])/g;

/** `"null"` is a text of four letters, not the absence of one. */
export function quotedNulls(text: string): Diagnosis[] {
	const corrected = text.replace(QUOTED_NULL, " null ");
	const message = '"null" between quotation marks is a text. Write null without them.';
	return [...text.matchAll(QUOTED_NULL)].map(({ index: offset }) => ({ offset, message, corrected }));
}

/** Letters that look the same and are not, and what may not stand in a text, as it is or as an escape: of each, the first in a line. */
export function oddLetters(text: string): Mistake[] {
	let next = 0;
	return text.split("\n").flatMap((line) => {
		const start = next;
		next += line.length + 1;
		// Blanks before the first letter are tabs.
		const written = line.replaceAll("\t", " ");
		const strange = strangeCharacter(written) ?? escapedCharacter(written);
		const split = splitLetter(line);
		return [
			...(strange ? [{ offset: start + strange.at, message: strange.message }] : []),
			...(split ? [{ offset: start + split.at, message: splitSentence(split.letter) }] : []),
		];
	});
}

/** A backslash and what it stands with: only of these escapes does something become that is not seen. */
const ESCAPE = /\\(?:u([\da-f]{4})|(.))/gi;
const CONTROLS: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** What may not stand in a line once its escapes are characters, and where its first escape is. */
function escapedCharacter(line: string): StrangeCharacter | undefined {
	const at = line.indexOf("\\");
	if (at === -1) return undefined;
	const text = line.replace(ESCAPE, (_, code: string | undefined, other: string) =>
		code === undefined ? (CONTROLS[other] ?? other) : String.fromCharCode(Number.parseInt(code, 16)),
	);
	const strange = strangeCharacter(text);
	const written = strange && `\\u${text.charCodeAt(strange.at).toString(16).padStart(4, "0")}`;
	return strange && { ...strange, at: Math.max(at, line.toLowerCase().indexOf(written ?? "")) };
}
