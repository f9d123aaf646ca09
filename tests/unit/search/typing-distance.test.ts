import { describe, expect, test } from "vitest";
import { typingDistance } from "../../../assets/browser/search/typing-distance.ts";

describe("the distance of typing", () => {
	test.each([
		["same", "same", 0],
		["", "a", 1],
		["derehcos", "derechos", 1],
		["hmob", "hmoob", 1],
		["hmooob", "hmoob", 1],
		["rights", "nights", 1],
		["emegencai", "emergencia", 2],
		["ca", "abc", 3],
	])("from %s to %s is %i", (a, b, slips) => {
		expect(typingDistance(a, b, 5)).toBe(slips);
		expect(typingDistance(b, a, 5)).toBe(slips);
	});
	test("is not counted beyond what is asked for", () => {
		expect(typingDistance("abcdef", "uvwxyz", 2)).toBe(3);
		expect(typingDistance("a", "abcdef", 1)).toBe(2);
	});
});
