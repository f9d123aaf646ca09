import { escapeMarkdown, inBlock, inCode } from "../../project/escape-markdown.ts";
import { counted, ENGLISH, listInWords } from "../facts/english.ts";
import type { PictureChange, Review, Step } from "../review-shape.ts";

/** A list of which the rest is counted. */
export const listLines = (lines: readonly string[], most: number): string =>
	[...lines.slice(0, most), ...(lines.length > most ? [`… and ${ENGLISH.count(lines.length - most)} more.`] : [])]
		.map((line) => `- ${line}`)
		.join("\n");

/** The pictures that are new, others, or gone. */
export function pictureLines(pictures: readonly PictureChange[]): string[] {
	const told = { added: "New: ", changed: "Changed: ", removed: "Taken out: " };
	const lines = pictures.map(({ file, happening }) => `${told[happening]}${inCode(file)}.`);
	return lines.length === 0 ? [] : ["### Pictures", listLines(lines, lines.length)];
}

/** Most who read a review edit on the web and have no terminal. */
const WHO_TYPES = "Commands are typed by somebody who has the project on their computer; ask in the pull request.";

/** What to do next, with what to type or to write. */
export function stepLines(steps: readonly Step[]): string[] {
	if (steps.length === 0) return [];
	const told = steps.map(({ sentence, place, lines, command }, index) => {
		const text = `${index + 1}. ${escapeMarkdown(sentence)}${place === undefined ? "" : ` (${inCode(place)})`}`;
		const blocks = [
			...(lines === undefined ? [] : [inBlock(lines, "json")]),
			...(command === undefined ? [] : [inBlock(command, "sh")]),
		];
		return [text, ...blocks.map((block) => block.replace(/^/gm, "   "))].join("\n\n");
	});
	const isTyped = steps.some(({ command }) => command !== undefined);
	return ["### Do next", ...(isTyped ? [WHO_TYPES] : []), told.join("\n")];
}

/** More than anybody reads. */
const MOST_RUNS = 30;

/** Files of the look and the code: first of all, since who can change them can do anything. */
export function codeLines({ code, items, pictures, staleness, notes }: Review): string[] {
	if (code.files === 0) return [];
	const folders = Object.entries(code.byFolder).map(([folder, count]) => `${folder} ${ENGLISH.count(count)}`);
	const isAll = items.length + pictures.length + staleness.length + notes.length === 0;
	const told = isAll ? "no words or facts." : "what it does is not told here.";
	const runs = listLines(code.runs.map(inCode), MOST_RUNS);
	return [
		"### Look and code",
		escapeMarkdown(`Code changed in ${counted(code.files, "file")} (${listInWords(folders)}): ${told}`),
		...(runs === ""
			? []
			: [`These can run, or guard the site. Somebody who knows the code looks at them first:\n\n${runs}`]),
	];
}
