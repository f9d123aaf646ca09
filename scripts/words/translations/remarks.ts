import type { MarkdownIt } from "markdown-it";

/** `<!-- … -->` on lines of its own is a remark for whoever writes the page, such as the English to translate. No visitor sees it. */
export function remarks(markdown: MarkdownIt): void {
	/** Where the last one that was looked for ends, so that thousands without an end are not each looked for to the end of the page. */
	let last = { src: "", from: 0, end: -1 };
	const nextEnd = (src: string, from: number): number => {
		const isKnown = src === last.src && from >= last.from && (last.end === -1 || from <= last.end);
		if (!isKnown) last = { src, from, end: src.indexOf("-->", from) };
		return last.end;
	};
	markdown.block.ruler.before(
		"paragraph",
		"remark",
		(state, startLine, endLine, silent) => {
			const { src, bMarks, tShift, eMarks } = state;
			const start = (bMarks[startLine] ?? 0) + (tShift[startLine] ?? 0);
			if (!src.startsWith("<!--", start)) return false;
			const end = nextEnd(src, start);
			if (end === -1 || end >= (eMarks[endLine - 1] ?? 0)) return false;
			const lineEnd = src.indexOf("\n", end);
			if (
				!src
					.slice(end, lineEnd === -1 ? undefined : lineEnd)
					.trimEnd()
					.endsWith("-->")
			)
				return false;
			if (silent) return true;
			state.line = startLine;
			while ((eMarks[state.line++] ?? src.length) < end);
			return true;
		},
		{ alt: ["paragraph", "list", "blockquote"] },
	);
}
