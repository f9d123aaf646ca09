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

/** The text after an example, whose lines are looked for as they are, but for blanks and a comma; undefined if they are not there. */
export function applied({ after, before, becomes }: Example, text: string): string | undefined {
	const lines = text.split("\n");
	const from = after === undefined ? 0 : lines.findIndex((line) => line.includes(after));
	const at = lines.findIndex(
		(_, index) => index >= from && before.every((line, offset) => bare(lines[index + offset]) === bare(line)),
	);
	if (from === -1 || at === -1) return undefined;
	// Whoever writes another value leaves the comma behind it.
	const comma = lines[at + before.length - 1]?.endsWith(",") && !becomes.at(-1)?.endsWith(",") ? "," : "";
	return [...lines.slice(0, at), `${becomes.join("\n")}${comma}`, ...lines.slice(at + before.length)].join("\n");
}

const bare = (line: string | undefined): string | undefined => line?.trim().replace(/,$/, "");
