import { addressMarkdown, escapeWord, inCode } from "../project/escape-markdown.ts";

/**
 * The sheet to call by as the text of an issue: its numbered entries become a list, addresses are links, and the command to note an answer
 * stands as code. The sheet is the one that `npm run facts -- due` prints.
 */
export const sheetMarkdown = (sheet: string): string =>
	sheet
		.split("\n")
		.map((line) => {
			const [, indent = "", number = "", words = "", command] = /^( *)(\d+\. )?(.*?)(npm run .*)?$/.exec(line) ?? [];
			const told = words.split(" ").map((word) => (/^https?:/.test(word) ? addressMarkdown(word) : escapeWord(word)));
			// A line break within an entry is kept by two spaces.
			const end = indent + number === "" ? "" : "  ";
			return line === ""
				? ""
				: `${indent}${number}${told.join(" ")}${command === undefined ? "" : inCode(command)}${end}`;
		})
		.join("\n");
