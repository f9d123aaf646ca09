import { describe, expect, test } from "vitest";
import { contrast, withPalette } from "../../../../scripts/facts/palette.ts";
import { ROLES } from "../../site-roles.ts";
import { readSmallSite, site } from "../small-site.ts";

const diagnosticsWith = (colors: object) =>
	readSmallSite({ site: site({ palette: { ...ROLES.palette, ...colors } }) }).diagnostics;

describe("a site's colors", () => {
	test("are taken where every pair of letters and ground can be read", () => {
		expect(diagnosticsWith({ brand: "#0d3d21", accent: "#bbf7d0" })).toEqual([]);
	});
	test("that are too faint for letters are told at their line, with what to write", () => {
		const [diagnostic, ...more] = diagnosticsWith({ alarm: "#ff8080" });
		expect(more).toEqual([]);
		expect(diagnostic?.file).toBe("_data/site.json");
		expect(diagnostic?.message).toBe(
			"#ff8080 and white (#ffffff) have a contrast of 2.4:1, too little to read. Write a darker color, with at least 7:1.",
		);
	});
	test("that are no colors are told", () => {
		expect(diagnosticsWith({ brand: "blue" })[0]?.message).toContain("is not a color");
	});
});

test("black on white has the highest contrast, a color on itself the lowest", () => {
	expect(contrast("#000000", "#ffffff")).toBe(21);
	expect(contrast("#0b3d66", "#0b3d66")).toBe(1);
});

test("a style gets the colors that it names, and stops at one that nobody has named", () => {
	expect(withPalette("a{color:var(--palette-brand);top:var(--edge)}", ROLES.palette)).toBe(
		"a{color:#0b3d66;top:var(--edge)}",
	);
	expect(() => withPalette("a{color:var(--palette-pink)}", ROLES.palette)).toThrow(
		"The color pink is not in the palette.",
	);
});
