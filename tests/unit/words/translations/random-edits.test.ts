import fc from "fast-check";
import { expect, test } from "vitest";
import { createMarkdown } from "../../../../scripts/words/markdown.ts";
import { type Page, parsePage } from "../../../../scripts/words/page.ts";
import { blocksOf } from "../../../../scripts/words/translations/blocks.ts";
import { startTranslation } from "../../../../scripts/words/translations/start.ts";
import { misplaced, takeOver } from "../../../../scripts/words/translations/take-over.ts";
import { translatedBlocks } from "../../../../scripts/words/translations/translation.ts";
import { weave } from "../../../../scripts/words/translations/weave.ts";
import { ENGLISH_HEAD, SPANISH_HEAD } from "./two-languages.ts";

const PIECES = [
	"Words :hotline[city-311].",
	"Other *words* of\ntwo lines.",
	"## A heading",
	"- one\n- two\n  - three",
	"1. one\n\n   more\n2. two",
	":::fold[Title]",
	":::steps",
	":::note",
	":::",
	"::hotlines[all]",
	"| a | b |\n|---|---|\n| c | d |",
	"> quoted",
	"```\ncode\n```",
	"---",
	"<!-- a remark -->",
	"<!-- not closed",
	"…",
	"[a](page.md) `code`",
	"[",
	"\\",
] as const;
const body = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary" })), {
	maxLength: 12,
});
/** Takes pieces out, doubles them, puts others in, changes their places. */
const edit = fc.array(
	fc.record({
		kind: fc.constantFrom("out", "twice", "in", "move"),
		at: fc.nat(12),
		to: fc.nat(12),
		piece: fc.constantFrom(...PIECES),
	}),
	{ maxLength: 4 },
);
type Edits = typeof edit extends fc.Arbitrary<infer T> ? T : never;
function edited(pieces: readonly string[], edits: Edits): string[] {
	return edits.reduce<string[]>(
		(list, { kind, at, to, piece }) => {
			const here = list[at] ?? piece;
			if (kind === "out") return list.toSpliced(at, 1);
			if (kind === "twice") return list.toSpliced(at, 0, here);
			if (kind === "in") return list.toSpliced(at, 0, piece);
			return list.toSpliced(at, 1).toSpliced(to, 0, here);
		},
		[...pieces],
	);
}

const markdown = createMarkdown();
function read(language: "en" | "es", pieces: readonly string[]) {
	const text = (language === "en" ? ENGLISH_HEAD : SPANISH_HEAD) + pieces.join("\n\n").replace(/\r/g, "");
	const page = parsePage(text, { file: "", language, name: "page", url: "/" }, []) as Page;
	const tokens = markdown.parse(page.body, {});
	return { page, tokens, blocks: blocksOf(page, tokens) };
}
const plainToken = (type: string, content = "") => {
	const [token] = markdown.parse("a", {});
	if (token === undefined) throw new Error("Markdown gives no token.");
	return Object.assign(token, { type, content, nesting: 0, map: null });
};

test("however both pages are edited, there are errors, or a page with each block of the English", () => {
	fc.assert(
		fc.property(body, edit, edit, fc.boolean(), (pieces, inEnglish, inSpanish, isRecorded) => {
			const was = read("en", pieces);
			const now = read("en", edited(pieces, inEnglish));
			const own = read("es", edited(pieces, inSpanish));
			const madeFrom = isRecorded ? takeOver(read("es", pieces).blocks, was.blocks).madeFrom : undefined;
			const diagnostics = misplaced(own.page, own.blocks, now.blocks, madeFrom);
			for (const { line, message } of diagnostics) {
				expect(line).toBeGreaterThan(0);
				expect(message).toMatch(/\.$/);
			}
			if (diagnostics.length > 0) return;
			const blocks = translatedBlocks(now.blocks, own.blocks, madeFrom);
			expect(blocks.map(({ english }) => english)).toEqual(now.blocks);
			const drawn = weave({
				english: now.tokens,
				own: own.tokens,
				blocks,
				isBeside: false,
				textToken: (text) => plainToken("text", text),
				newToken: (type) => plainToken(type),
			});
			const count = (tokens: readonly { type: string }[]) => tokens.filter(({ type }) => type !== "english").length;
			expect(count(drawn)).toBe(count(now.tokens));
			expect(drawn.filter(({ type }) => type === "inline")).toHaveLength(
				read("en", edited(pieces, inEnglish)).tokens.filter(({ type }) => type === "inline").length,
			);
		}),
		{ numRuns: 1_000, seed: 7 },
	);
});

test("however the English is edited, a page brought up to it is built like it", () => {
	let skipped = 0;
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...PIECES.slice(0, 16)), { maxLength: 8 }), edit, (pieces, edits) => {
			const was = read("en", pieces);
			const now = read("en", edited(pieces, edits));
			const closed = [was, now].every(({ tokens }) =>
				tokens.every(({ type, meta }) => type !== "directive_container_open" || (meta as { closed?: boolean }).closed),
			);
			if (!closed || now.page.body.includes("not closed")) {
				skipped++;
				return;
			}
			const { madeFrom } = takeOver(was.blocks, was.blocks);
			const source = (of: ReturnType<typeof read>) => (block: { at?: number; text: string }) => {
				const token = of.tokens[block.at ?? -1];
				return token?.type === "inline" ? token.content : block.text;
			};
			const started = startTranslation(
				now.page,
				translatedBlocks(now.blocks, was.blocks, madeFrom),
				{ english: source(now), own: source(was) },
				was.page,
			);
			const page = parsePage(started.text, { file: "", language: "es", name: "page", url: "/" }, []);
			const own = page && blocksOf(page, markdown.parse(page.body, {}));
			expect(own?.map(({ kind }) => kind)).toEqual(now.blocks.map(({ kind }) => kind));
		}),
		{ numRuns: 500, seed: 11 },
	);
	expect(skipped).toBeLessThan(400);
});
