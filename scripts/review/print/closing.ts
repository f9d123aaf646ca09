import { sizeInWords } from "../../project/size.ts";
import { ENGLISH, listInWords } from "../facts/english.ts";
import type { LanguageStaleness, PictureChange, Reading, Review, Step } from "../review-shape.ts";
import { escapeMarkdown, inBlock, inCode } from "./escape.ts";

/** Pictures with their weight, before the build makes smaller ones of them. */
export const pictureLines = (pictures: readonly PictureChange[]): string[] =>
	pictures.length === 0
		? []
		: [
				"### Pictures",
				pictures
					.map(({ file, happening, was, now }) => {
						if (happening === "removed" || now === null) return `- ${inCode(file)} was taken out.`;
						return was === null
							? `- New: ${inCode(file)}, ${sizeInWords(now)}.`
							: `- ${inCode(file)} changed: ${sizeInWords(now)} (was ${sizeInWords(was)}).`;
					})
					.join("\n"),
			];

/** What goes stale, by language. */
export function stalenessLines(staleness: readonly LanguageStaleness[]): string[] {
	if (staleness.length === 0) return [];
	const rows = staleness.map(({ name, pages, facts, strings, posters, mended }) => {
		const parts = pages.map(({ page, stale, untranslated }) =>
			[
				inCode(page),
				listInWords([
					...(stale > 0 ? [`${stale} to redo`] : []),
					...(untranslated > 0 ? [`${untranslated} to translate`] : []),
				]),
			].join(" "),
		);
		const cells = [
			escapeMarkdown(name),
			parts.join(", ") || "–",
			facts || "–",
			strings || "–",
			posters ? "yes" : "–",
			mended || "–",
		];
		return `| ${cells.map((cell) => String(cell).replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
	});
	return [
		"### Translations",
		[
			"| | parts of pages | texts of facts | labels | posters in English | brought up to date |",
			"| --- | --- | --- | --- | --- | --- |",
			...rows,
		].join("\n"),
	];
}

/** How easily each page that changed is read. */
export const readingLines = (reading: readonly Reading[]): string[] =>
	reading.length === 0
		? []
		: [
				"### How easily pages are read",
				reading
					.map(({ title, file, was, now }) => {
						const before = was === null ? "a new page" : was === now ? "as before" : `was ${was}`;
						return `- ${escapeMarkdown(title)} (${inCode(file)}): ${escapeMarkdown(`${now}, ${before}`)}.`;
					})
					.join("\n"),
			];

/** Most who read a review edit on the web and have no terminal. */
const WHO_TYPES = "Commands are typed by somebody who has the project on their computer; ask in the pull request.";

/** What to do next, with what to type or to write. */
export const stepLines = (steps: readonly Step[]): string[] =>
	steps.length === 0
		? []
		: [
				"### Do next",
				...(steps.some(({ command }) => command !== undefined) ? [WHO_TYPES] : []),
				steps
					.map(({ sentence, place, lines, command }, index) => {
						const text = `${index + 1}. ${escapeMarkdown(sentence)}${place === undefined ? "" : ` (${inCode(place)})`}`;
						const blocks = [
							...(lines === undefined ? [] : [inBlock(lines, "json")]),
							...(command === undefined ? [] : [inBlock(command, "sh")]),
						];
						return [text, ...blocks.map((block) => block.replace(/^/gm, "   "))].join("\n\n");
					})
					.join("\n"),
			];

/** More than anybody reads; the rest is counted. */
const MOST_RUNS = 30;

/** Files of the look and the works: first of all, since who can change them can do anything. */
export function codeLines({ code, items, pictures, staleness, notes }: Review): string[] {
	if (code.files === 0) return [];
	const folders = Object.entries(code.byFolder).map(([folder, count]) => `${folder} ${ENGLISH.count(count)}`);
	const files = `Code changed in ${code.files === 1 ? "1 file" : `${ENGLISH.count(code.files)} files`} (${listInWords(folders)})`;
	const isAll = items.length + pictures.length + staleness.length + notes.length === 0;
	const told = isAll ? "no words or facts." : "what it does is not told here.";
	const more = code.runs.length - MOST_RUNS;
	const runs = [
		...code.runs.slice(0, MOST_RUNS).map((file) => `- ${inCode(file)}`),
		...(more > 0 ? [`- … and ${ENGLISH.count(more)} more.`] : []),
	];
	return [
		"### Look and code",
		escapeMarkdown(`${files}: ${told}`),
		...(runs.length === 0
			? []
			: [`These can run, or guard the site. Somebody who knows the works looks at them first:\n\n${runs.join("\n")}`]),
	];
}
