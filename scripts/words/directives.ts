import type { MarkdownIt, StateBlock } from "markdown-it";

/** The references that words may hold, in generic-directive notation, and what stands between the brackets of each. */
export const DIRECTIVES = {
	/** In a line: `call :hotline[city-311]`. `#2` after the id takes the line's second number. */
	inline: {
		hotline: "hotlines",
		hours: "hours",
		adopted: "resolutions",
		"event-date": "events",
		/** The name of a record that has a page of its own, with the way there. */
		event: "events",
		resolution: "resolutions",
		"news-item": "news",
		place: "places",
		organization: "organizations",
		resource: "resources",
		file: "files",
		/** Around a sentence to be spoken, `:say[I want to remain silent.]`: a translation shows it in English too. */
		say: "sentence",
	},
	/** On a line of their own: `::hotline-card[city-311]`. */
	block: {
		"hotline-card": "hotlines",
		"hours-table": "hours",
		"event-card": "events",
		"toolkit-item": "toolkit",
		quote: "quotations",
		/** Where to read what stands above it: one of the resources, with its date. */
		guide: "resources",
		/** Lists, of one topic, role or time where the brackets name one. */
		resources: ["rights", "reporting", "police", "council", "office", "city"],
		organizations: ["city", "partner", "legal-help", "government", "host"],
		events: ["upcoming", "past"],
		hotlines: ["all", "city", "languages", "other"],
		places: [],
		news: ["current", "past"],
		files: [],
		resolutions: [],
		toolkit: [],
		announcements: [],
		facts: [],
		corrections: [],
		"quick-links": [],
		"social-networks": [],
		accommodations: [],
		licenses: [],
		"data-files": [],
		"offline-copies": [],
		"site-index": [],
		"search-form": [],
	},
	/** Around other blocks, up to a line `:::`. `fold` shows its title and opens; `steps` numbers a list in large numerals; `note` sets words apart. */
	container: { fold: "title", steps: [], note: [] },
} as const;
export type Kind = keyof typeof DIRECTIVES;

/** What is written before the name of a directive. */
export const COLONS: Readonly<Record<Kind, string>> = { inline: ":", block: "::", container: ":::" };

/** What a directive token carries in `meta`: its name, the text between its brackets, and where it stands in its inline text. */
export interface Directive {
	name: string;
	argument: string;
	/** Whether a fold's title, or a sentence to be spoken, stands in English on a page in another language. */
	isEnglish?: boolean;
}

// Bounded, so that a line of thousands of opened brackets is read as fast as any other.
const INLINE = /:([a-z][a-z-]{0,40})\[([^\]\n]{0,200})\]/y;
const BLOCK = /^::([a-z][a-z-]*)(?:\[([^\]]*)\])?\s*$/;
const CONTAINER = /^:::\s*([a-z][a-z-]*)?(?:\[([^\]]*)\])?\s*$/;

/**
 * markdown-it rules for generic directives (the notation of the CommonMark proposal): `:name[…]` in a line, `::name[…]` on a
 * line of its own, `:::name[…]` … `:::` around blocks. Every name is taken; whether it is known is judged by the words' rules.
 */
export function directiveRules(markdown: MarkdownIt): void {
	markdown.inline.ruler.before("emphasis", "directive_inline", (state, silent) => {
		const start = state.pos;
		INLINE.lastIndex = start;
		const match = INLINE.exec(state.src);
		if (!match || state.src[state.pos - 1] === ":") return false;
		if (!silent && match[1] === "say" && match[2]) {
			state.push("say_open", "", 1);
			// As the parser reads the words of a link: with all that words may hold.
			const end = state.posMax;
			state.pos += ":say[".length;
			state.posMax = state.pos + match[2].length;
			state.md.inline.tokenize(state);
			state.posMax = end;
			state.push("say_close", "", -1);
		} else if (!silent) {
			const token = state.push("directive_inline", "", 0);
			token.meta = { name: match[1] ?? "", argument: match[2] ?? "" } satisfies Directive;
			token.content = match[0];
		}
		state.pos = start + match[0].length;
		return true;
	});

	markdown.block.ruler.before(
		"paragraph",
		"directive_block",
		(state, startLine, _endLine, silent) => {
			const match = BLOCK.exec(lineOf(state, startLine));
			if (!match) return false;
			if (silent) return true;
			const token = state.push("directive_block", "", 0);
			token.meta = { name: match[1] ?? "", argument: match[2] ?? "" } satisfies Directive;
			token.map = [startLine, startLine + 1];
			token.content = match[0].trim();
			state.line = startLine + 1;
			return true;
		},
		{ alt: ["paragraph", "list", "blockquote"] },
	);

	markdown.block.ruler.before(
		"paragraph",
		"directive_container",
		(state, startLine, endLine, silent) => {
			const match = CONTAINER.exec(lineOf(state, startLine));
			if (!match?.[1]) return false;
			if (silent) return true;
			const close = closingLine(state, startLine, endLine);
			const meta = { name: match[1], argument: match[2] ?? "", closed: close < endLine };
			const open = state.push("directive_container_open", "", 1);
			Object.assign(open, { meta, map: [startLine, close], content: match[0].trim() });
			const lineMax = state.lineMax;
			state.lineMax = close;
			state.md.block.tokenize(state, startLine + 1, close);
			state.lineMax = lineMax;
			state.push("directive_container_close", "", -1).meta = meta;
			state.line = Math.min(close + 1, endLine);
			return true;
		},
		{ alt: ["paragraph", "list", "blockquote"] },
	);
}

const lineOf = (state: StateBlock, line: number): string =>
	state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** The line of the `:::` that ends the container opened before it; containers within it are passed over. */
function closingLine(state: StateBlock, startLine: number, endLine: number): number {
	let depth = 1;
	for (let line = startLine + 1; line < endLine; line++) {
		const match = CONTAINER.exec(lineOf(state, line));
		if (match) depth += match[1] ? 1 : -1;
		if (depth === 0) return line;
	}
	return endLine;
}
