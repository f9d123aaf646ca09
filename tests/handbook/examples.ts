/** One example of the handbook: lines of a file, as they stand and as they should become. */
export interface Example {
	/** From the project's root. // => "_data/hours.json" */
	file: string;
	/** A line that stands before them, where the file has several such. // => '"id": "city-311"' */
	after: string | undefined;
	before: readonly string[];
	becomes: readonly string[];
}

const DIFF = /^```diff (\S+)(?: (.+))?\n([\s\S]*?)\n```$/gm;
const SHELL = /^```sh\n([\s\S]*?)\n```$/gm;

/** The examples of a page in their order: ```diff, the file, and perhaps a line that stands before. */
export const examplesOf = (page: string): Example[] =>
	[...page.matchAll(DIFF)].map(([, file = "", after, body = ""]) => {
		const side = (sign: "+" | "-") =>
			body.split("\n").flatMap((line) => (line.startsWith(sign) || line.startsWith(" ") ? [line.slice(1)] : []));
		return { file, after, before: side("-"), becomes: side("+") };
	});

/** The commands that a page tells to type. // => ["npm run translate -- typo report"] */
export const commandsOf = (page: string): string[] =>
	[...page.matchAll(SHELL)].flatMap(([, body = ""]) => body.split("\n"));

/**
 * The text after an example. Its lines are looked for as they are; where a value has changed since the handbook was written, as the line with
 * the same name. As it is where all of them stand there already; undefined if there is none.
 */
export function applied({ file, after, before, becomes }: Example, text: string): string | undefined {
	const lines = text.split("\n");
	const from = after === undefined ? 0 : lines.findIndex((line) => line.includes(after));
	if (from === -1) return undefined;
	// Somebody has done as the handbook says.
	if (lines.some((_, index) => index >= from && isAt(lines, index, becomes, exact))) return text;
	const at = [exact, file.endsWith(".json") ? nameOf : kindOf]
		.map((form) => lines.findIndex((_, index) => index >= from && isAt(lines, index, before, form)))
		.find((index) => index !== -1);
	if (at === undefined) return undefined;
	const rest = lines.slice(at + before.length);
	// A line that the example adds may be there already, with another value.
	const added = new Set(
		file.endsWith(".json")
			? becomes
					.slice(before.length)
					.map(nameOf)
					.filter((name) => name.endsWith(":"))
			: [],
	);
	const repeated = rest.findIndex((line) => !added.has(nameOf(line)));
	const comma = /,\s*$/;
	const last = becomes.at(-1);
	// Whoever writes another value leaves the comma behind it.
	if (
		last !== undefined &&
		comma.test(lines[at + before.length - 1] ?? "") &&
		!comma.test(last) &&
		file.endsWith(".json")
	)
		return [...lines.slice(0, at), ...becomes.slice(0, -1), `${last},`, ...rest].join("\n");
	return [...lines.slice(0, at), ...becomes, ...rest.slice(Math.max(0, repeated))].join("\n");
}

const isAt = (lines: readonly string[], index: number, wanted: readonly string[], form: (line: string) => string) =>
	wanted.every((line, offset) => form(lines[index + offset] ?? "") === form(line));

const exact = (line: string): string => line.trim();

/** A line of JSON without its values. // '"closes": "19:00",' => '"closes":' */
const nameOf = (line: string): string =>
	line
		.trim()
		.replace(/"(?:[^"\\]|\\.)*"(?!\s*:)|null|\d+/g, "")
		.replace(/[\s,[\]]/g, "");

/** What kind of line of a page it is. // "title: Rights" => "title", "Call the City." => "words" */
function kindOf(line: string): string {
	const head = /^([a-z]+):(?!\S)/.exec(line)?.[1];
	return head ?? /^#+(?= )/.exec(line)?.[0] ?? (/^\p{L}/u.test(line) ? "words" : line.trim());
}
