import { isAlias, isMap, isScalar, type LineCounter, type Node, type YAMLError } from "yaml";

/** Where something is wrong in a page's file; without a column, in the whole line. */
export interface HeadDiagnostic {
	line: number;
	column?: number;
	message: string;
}

/** The lines, counted from 1, at which two changes of a page met and git left its marks: one for each conflict. */
export function conflictLines(text: string): number[] {
	const lines = text.split("\n");
	const marked = (pattern: RegExp) => lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
	const begun = marked(/^<{7}(?: |\r?$)/);
	// Of a conflict that was fixed by half; ======= alone may underline a heading.
	return begun.length > 0 ? begun : marked(/^>{7}(?: |\r?$)/);
}

/** Why a page has no head, and what to do. */
export function missingHead(text: string): string {
	const whole = "a line ---, then title: and description:, then another line ---";
	if (text.trim() === "")
		return `the file is empty. Bring back what it held, which its history has; or take it out, or write a page: ${whole}, then its words.`;
	if (text.startsWith("---"))
		return "the head of the page is not closed. Write --- on a line of its own after its last line, such as description:.";
	if (/^\s+---/.test(text)) return "something stands before the first ---, even if only a blank line. Take it out.";
	return `the page has no head. Begin the file with ${whole}.`;
}

/** The lines of a head at which YAML stumbles, each told once. */
export function yamlMistakes(errors: readonly YAMLError[], yaml: string, counter: LineCounter): HeadDiagnostic[] {
	const lines = yaml.split("\n");
	const found = new Map<number, HeadDiagnostic>();
	for (const { pos, code } of errors) {
		const { line, col } = counter.linePos(pos[0]);
		const message = `the head of the page is not understood here. ${yamlAdvice(code, lines[line - 1] ?? "")}`;
		if (!found.has(line)) found.set(line, { line: line + 1, column: col, message });
	}
	return [...found.values()];
}

function yamlAdvice(code: string, line: string): string {
	if (code === "TAB_AS_INDENT" || /^\t/.test(line)) return "Take the tab out, and write the whole text in one line.";
	if (code === "DUPLICATE_KEY") return "The same line stands twice: take one out.";
	const [, name] = /^([a-zA-Z]+):\S/.exec(line) ?? [];
	if (name !== undefined) return `Write a blank after ${name}:.`;
	return 'If the text has a colon or a quotation mark in it, put the whole text between straight double quotation marks, with curly ones inside: "…".';
}

/** Lines that YAML takes for the beginning or the end of something, and other readers do not; line 2 is the first of the head. */
export const markLines = (head: string): HeadDiagnostic[] =>
	head.split(/\r?\n/).flatMap((text, index) => {
		const [mark] = /^(---|\.\.\.|%\w*)/.exec(text) ?? [];
		if (mark === undefined) return [];
		const message =
			mark === "---" && index === 0
				? "the line --- stands twice at the beginning. Take one out."
				: `no line of the head may begin with ${mark}. Take it out.`;
		return [{ line: index + 2, message }];
	});

const LINES = "Write lines such as title: Know your rights.";

/** What YAML allows and a head does not: anything but lines of a name and a plain text. Checked before the values are used. */
export function diagnosticsOfShape(contents: unknown, counter: LineCounter): HeadDiagnostic[] {
	if (contents === null) return [];
	if (!isMap(contents)) return [{ line: 2, message: `the head of the page is not made of names and texts. ${LINES}` }];
	return contents.items.flatMap(({ key, value }) => {
		const message =
			isScalar(key) && !key.tag && !key.anchor
				? wrongValue(String(key.value), value)
				: `the name of this line of the head is not understood. ${LINES}`;
		return message === undefined ? [] : [{ line: lineOf(key, counter), message }];
	});
}

function wrongValue(name: string, value: unknown): string | undefined {
	if (isAlias(value) || (isScalar(value) && (value.tag || value.anchor)))
		return `${name} begins with a sign that is not taken as text. Put the whole text between double quotation marks: "…".`;
	if (!isScalar(value))
		return value === null ? undefined : `${name} is a list or has lines of its own. Write one text after ${name}:.`;
	if (!TEXTS.has(name) || typeof value.value === "string") return undefined;
	return value.value === null
		? `the ${name} is empty. Write it after ${name}:${NEEDED.has(name) ? "" : ", or take the line out"}.`
		: `${name} is not read as text. Put it between double quotation marks: ${name}: "${value.source ?? ""}".`;
}

/** The line of the page's file on which a part of its head stands; 1 for one that is not there. */
function lineOf(node: unknown, counter: LineCounter): number {
	const range = (node as Partial<Node> | null | undefined)?.range;
	return range ? counter.linePos(range[0]).line + 1 : 1;
}

const TEXTS: ReadonlySet<string> = new Set(["title", "description", "navigation", "state", "reviewer", "legalReview"]);

/** A page without them is none. */
const NEEDED: ReadonlySet<string> = new Set(["title", "description", "state"]);

/** Lines whose text is cut by a `#`, which YAML takes for a remark: the campaign's own hashtag would do that. */
export const cutTexts = (contents: unknown, counter: LineCounter): HeadDiagnostic[] =>
	(isMap(contents) ? contents.items : [])
		.filter(({ key, value }) => isScalar(key) && isScalar(value) && value.comment)
		.map(({ key }) => ({
			line: lineOf(key, counter),
			message: 'everything after # is lost in this line. Put the whole text between double quotation marks: "…".',
		}));

/** The line of the page's file on which a name stands; 1 if it does not. */
export const lineOfKey = (contents: unknown, name: string, counter: LineCounter): number =>
	lineOf(isMap(contents) && contents.items.find(({ key }) => isScalar(key) && key.value === name)?.key, counter);
