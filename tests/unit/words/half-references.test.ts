import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";

describe("a reference that is half right is one error with what to write", () => {
	test.each([
		["Call :Hotline[city-311] now", 6, ":Hotline[city-311]"],
		["Call :hotline (city-311) now", 6, ":hotline (city-311)"],
		["Call :hotline(city-311) now", 6, ":hotline(city-311)"],
		["Call :hotline{city-311} now", 6, ":hotline{city-311}"],
		["Call hotline[city-311] now", 6, "hotline[city-311]"],
		["Call hotline (city-311) now", 6, "hotline (city-311)"],
		["Call : hotline[city-311] now", 6, ": hotline[city-311]"],
		["Call \uff1ahotline[city-311] now", 6, "\uff1ahotline[city-311]"],
		["Call :hotline\uff3bcity-311\uff3d now", 6, ":hotline\uff3bcity-311\uff3d"],
		["Call :HOTLINE[city-311", 6, ":HOTLINE[city-311"],
		["Call :hotline[city-311", 6, ":hotline[city-311"],
	])("%s", (body, column, written) => {
		expect(judge(body)).toEqual([
			`1:${column}: ${written} would be shown to visitors as text. Write :hotline[city-311].`,
		]);
	});
	test("one without an id is told where it goes", () => {
		expect(judge("Call :hotline() now")).toEqual([
			"1:6: :hotline() would be shown to visitors as text. Write :hotline[its-id].",
		]);
	});
	test("one of a line of its own is told so", () => {
		expect(judge("hotline-card[city-311]")).toEqual([
			"1:1: hotline-card[city-311] would be shown to visitors as text. Write ::hotline-card[city-311] on a line of its own.",
		]);
	});
	test("one with two colons and a letter before them is told", () => {
		expect(judge("See a::hotline[city-311]")).toEqual([
			"1:6: ::hotline[city-311] would be shown to visitors as text. Write :hotline[city-311].",
		]);
	});
	test("with two colons and a capital is told once", () => {
		expect(judge("::Hotline-card[city-311]")).toHaveLength(1);
	});
});

test.each([
	"Call a hotline (see below), or see the events (past) and resources (drop-in).",
	"Two things: resources (also in print) and facts.",
	"The hours [in winter] are short.",
	"`hotline[city-311]`",
])("plain words are none: %s", (body) => {
	expect(judge(body)).toEqual([]);
});
