/** What stands in Markdown for itself, so that a name with a star or a bracket stays as it is. Addresses are left, to be linked. */
const plain = (text: string): string =>
	text
		.split(/(https?:\/\/\S+)/)
		.map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_[\]<>#@|~]/g, "\\$&")))
		.join("");

/**
 * The sheet to call by as the text of an issue: its numbered entries become a list, and the command to note an answer stands as
 * code. The sheet is the one that `npm run facts -- due` prints.
 */
export const sheetMarkdown = (sheet: string): string =>
	sheet
		.split("\n")
		.map((line) => {
			const [, indent = "", words = "", command] = /^( *)(.*?)(npm run .*)?$/.exec(line) ?? [];
			// The number of an entry makes the list; a line break within an entry is kept by two spaces.
			const end = indent !== "" || /^\d+\. /.test(words) ? "  " : "";
			return line === "" ? "" : `${indent}${plain(words)}${command === undefined ? "" : `\`${command}\``}${end}`;
		})
		.join("\n");
