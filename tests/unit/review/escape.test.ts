import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disarm } from "../../../scripts/github/disarm.ts";
import { addressMarkdown, escapeMarkdown, inBlock, inCode } from "../../../scripts/project/escape-markdown.ts";
import { pageLink } from "../../../scripts/review/print/markdown.ts";
import { previewRoot } from "../../../scripts/review/read-arguments.ts";
import { HOSTILE, liveIn, textIn } from "../github/as-github.ts";

const HOSTILE_WORDS = fc
	.array(fc.constantFrom(...HOSTILE, " ", " "), { maxLength: 12 })
	.map((pieces) => pieces.join(""));
const asRead = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("a text in a comment", () => {
	it("shows itself, and GitHub makes nothing of it, whatever it holds", () => {
		fc.assert(
			fc.property(HOSTILE_WORDS, (text) => {
				const item = `- ${escapeMarkdown(text)}`;
				expect(textIn(item)).toBe(asRead(text));
				expect(liveIn(item)).toEqual([]);
				expect(disarm(item)).toBe(item);
			}),
			{ numRuns: 2_000, seed: 311 },
		);
	});

	it.each([
		["It costs $700.", "It costs `$700.`"],
		["Ask @city, see #12", "Ask `@city,` see `#12`"],
		["See https://evil.example/a_b now", "See `https://evil.example/a_b` now"],
		["high-rise, GH-12, at 3:30, deadbeef", "high-rise, `GH-12,` at 3:30, `deadbeef`"],
		["#WeAreMpls *now* <b>", "\\#WeAreMpls \\*now\\* \\<b\\>"],
		["one\n\n# two\r\n- three", "one \\# two - three"],
		["- a", "\\- a"],
		["1. a", "1\\. a"],
		["a\u202eb\u200b\u0000c", "a⟨U+202E⟩b⟨U+200B⟩⟨U+0000⟩c"],
		["می\u200cخواهم 👩‍💻", "می\u200cخواهم 👩‍💻"],
	])("puts a word in code only if GitHub would make something of it: %j", (text, markdown) => {
		expect(escapeMarkdown(text)).toBe(markdown);
	});

	it("may hold backticks in code", () => {
		expect(textIn(inCode("a`b``c"))).toBe("a`b``c");
		expect(textIn(inCode("`a`"))).toBe("`a`");
		expect(textIn(inBlock("```\n<b>\u202e\t1", "json"))).toBe("```\n<b>⟨U+202E⟩\t1");
	});
});

it("an address is a link, but never to an issue of another project", () => {
	expect(addressMarkdown("https://city.example/a_b")).toBe("<https://city.example/a_b>");
	for (const address of [
		"https://github.com/a/b/issues/1",
		"https://a@www.GitHub.com/a",
		"javascript:x",
		"https://a.example/<b>",
	])
		expect(addressMarkdown(address)).toBe(inCode(address));
});

describe("a link into the preview", () => {
	const root = previewRoot("https://deploy-preview-7--x.example");

	it("leads to the page there, by the page's name", () => {
		expect(pageLink("Know [your] rights", "/es/rights/", root)).toBe(
			"[Know \\[your\\] rights](<https://deploy-preview-7--x.example/es/rights/>)",
		);
		expect(pageLink("Home", "/", previewRoot("https://x.example/site"))).toBe("[Home](<https://x.example/site/>)");
		expect(pageLink("Home", "/", undefined)).toBe("Home");
	});

	it("is refused with a sentence if it is no web address", () => {
		for (const wrong of [
			"foo",
			"javascript:alert(1)",
			"https://a:b@x.example",
			"https://a@x.example",
			"https://x.example/?a",
		])
			expect(() => previewRoot(wrong), wrong).toThrow(/is no web address\. Write one such as --preview https/);
	});
});
