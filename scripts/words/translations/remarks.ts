import type { MarkdownIt } from "markdown-it";

/** `<!-- … -->` on lines of its own is a remark for whoever writes the page, such as the English to translate. No visitor sees it. */
export function remarks(markdown: MarkdownIt): void {
	markdown.block.ruler.before(
		"paragraph",
		"remark",
		(state, startLine, endLine, silent) => {
			const textOf = (line: number): string =>
				state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
			if (!textOf(startLine).startsWith("<!--")) return false;
			let line = startLine;
			while (line < endLine && !textOf(line).includes("-->")) line++;
			if (line === endLine || !textOf(line).trimEnd().endsWith("-->")) return false;
			if (!silent) state.line = line + 1;
			return true;
		},
		{ alt: ["paragraph", "list", "blockquote"] },
	);
}
