import { expect, test } from "vitest";
import { LONGEST } from "../../../scripts/project/limits.ts";
import { judge } from "./judge.ts";

// A reading above linear does not end within the minute that a test has.
test.each(["<a href=", "<b ", "<!--", "[", "![](", "**", ":hotline[", "&#", "1 ", "a "])(
	"a line as long as is read, of nothing but %j, is judged",
	(piece) => {
		expect(judge(`${piece.repeat(Math.floor(LONGEST.line / piece.length) - 1)}\n`)).toBeInstanceOf(Array);
	},
);

test.each(["<!--", "::x", ":::fold[x]", "<a href=x>", "- x", "| a |"])(
	"a page as long as is read, of lines %j, is judged",
	(line) => {
		expect(judge(`${line}\n`.repeat(Math.floor(LONGEST.page / (line.length + 1)) - 40))).toBeInstanceOf(Array);
	},
);

test("what is longer is told once, with what to do", () => {
	expect(judge(`${"a ".repeat(LONGEST.line)}\n`)).toEqual([
		"1:1: this line has 10,000 characters, and at most 5,000 are read. Divide it into paragraphs, with an empty line between them.",
	]);
	expect(judge("A line.\n\n".repeat(LONGEST.page / 4))).toEqual([
		expect.stringContaining("Divide it into several pages."),
	]);
});
