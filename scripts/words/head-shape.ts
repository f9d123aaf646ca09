import { isAlias, isMap, isScalar, type LineCounter, type Node } from "yaml";

/** A line of a page's file, and what is wrong there. */
interface LineFault {
	line: number;
	message: string;
}

const LINES = "Write lines such as title: Know your rights.";

/** What YAML allows and a head does not: anything but lines of a name and a plain text. Checked before the values are used. */
export function faultsOfShape(contents: unknown, counter: LineCounter): LineFault[] {
	if (contents === null) return [];
	if (!isMap(contents)) return [{ line: 2, message: `the head of the page is not made of names and texts. ${LINES}` }];
	return contents.items.flatMap(({ key, value }): LineFault[] => {
		const at = (node: unknown): number => {
			const range = (node as Partial<Node> | null)?.range;
			return range ? counter.linePos(range[0]).line + 1 : 1;
		};
		if (!isScalar(key) || key.tag || key.anchor)
			return [{ line: at(key), message: `the name of this line of the head is not understood. ${LINES}` }];
		const name = String(key.value);
		const marked = isAlias(value) || (isScalar(value) && (value.tag || value.anchor));
		if (marked)
			return [
				{
					line: at(key),
					message: `${name} begins with a sign that is not taken as text. Put the whole text between double quotation marks: "…".`,
				},
			];
		if (value !== null && !isScalar(value))
			return [{ line: at(key), message: `${name} is a list or has lines of its own. Write one text after ${name}:.` }];
		if (TEXTS.has(name) && isScalar(value) && value.value === null)
			return [
				{
					line: at(key),
					message: `the ${name} is empty. Write it after ${name}:${NEEDED.has(name) ? "" : ", or take the line out"}.`,
				},
			];
		if (TEXTS.has(name) && isScalar(value) && typeof value.value !== "string")
			return [
				{
					line: at(key),
					message: `${name} is not read as text. Put it between double quotation marks: ${name}: "${value.source ?? ""}".`,
				},
			];
		return [];
	});
}

const TEXTS: ReadonlySet<string> = new Set(["title", "description", "navigation", "state", "reviewer"]);

/** A page without them is none. */
const NEEDED: ReadonlySet<string> = new Set(["title", "description", "state"]);

/** Lines whose text is cut by a `#`, which YAML takes for a remark: the campaign's own hashtag would do that. */
export function commentLines(contents: unknown, counter: LineCounter): number[] {
	if (!isMap(contents)) return [];
	return contents.items.flatMap(({ key, value }) =>
		isScalar(key) && key.range && isScalar(value) && value.comment ? [counter.linePos(key.range[0]).line] : [],
	);
}

/** The line of the page's file on which a name stands; 1 if it does not. */
export function lineOfKey(contents: unknown, key: string, counter: LineCounter): number {
	if (!isMap(contents)) return 1;
	for (const { key: node } of contents.items) {
		if (isScalar(node) && node.value === key && node.range) return counter.linePos(node.range[0]).line + 1;
	}
	return 1;
}
