import { contrast } from "../palette.ts";
import type { Rule } from "./rule.ts";

/** What every page is held to (WCAG 2.2, 1.4.6, level AAA), so that colors that pass here pass the tests in browsers. */
const LEAST = 7;
const DARK = ["brand", "ink", "alarm", "brandRing"] as const;
const LIGHT = ["accent", "sand", "ice", "accentRing", "sandRing", "iceRing"] as const;
const LINKED = ["sand", "ice", "sandRing", "iceRing"] as const;
const WHITE = { name: "white", color: "#ffffff" };

/** Every color of the palette that letters stand on, or in, can be read. */
export const readablePalette: Rule = ({ site }, at) => {
	if (site === undefined) return [];
	const { palette } = site;
	const of = (name: keyof typeof palette) => ({ name, color: palette[name] });
	const pairs = [
		...DARK.map((name) => ({ own: name, other: WHITE })),
		...LIGHT.map((name) => ({ own: name, other: of("ink") })),
		...LINKED.map((name) => ({ own: name, other: of("brand") })),
	];
	return pairs.flatMap(({ own, other }) => {
		const found = contrast(palette[own], other.color);
		if (found >= LEAST) return [];
		const way = DARK.some((name) => name === own) ? "darker" : "lighter";
		return [
			at(
				site,
				["palette", own],
				`${palette[own]} and ${other.name} (${other.color}) have a contrast of ${found.toFixed(1)}:1, too little to read. Write a ${way} color, with at least ${LEAST}:1.`,
			),
		];
	});
};
