import { describe, expect, test } from "vitest";
import { editDistance } from "../../../scripts/project/edit-distance.ts";

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
		expect(editDistance(a, b, 5)).toBe(slips);
		expect(editDistance(b, a, 5)).toBe(slips);
	});
	test("is not counted beyond what is asked for", () => {
		expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
		expect(editDistance("a", "abcdef", 1)).toBe(2);
	});
});
