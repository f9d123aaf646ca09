import { contrast } from "../palette.ts";
import type { Rule } from "./rule.ts";

/** What the rules of accessibility ask of text (WCAG 2.2, 1.4.3, level AA). */
const LEAST = 4.5;
const WHITE = { name: "white", color: "#ffffff" };

/** Every color of the palette that letters stand on, or in, can be read. */
export const readablePalette: Rule = ({ site }, at) => {
	if (site === undefined) return [];
	const { palette } = site;
	const of = (name: keyof typeof palette) => ({ name, color: palette[name] });
	const pairs = [
		...(["brand", "ink", "alarm"] as const).map((name) => ({ own: name, other: WHITE })),
		...(["accent", "sand", "ice"] as const).flatMap((name) => [{ own: name, other: of("ink") }]),
		...(["sand", "ice"] as const).map((name) => ({ own: name, other: of("brand") })),
	];
	return pairs.flatMap(({ own, other }) => {
		const found = contrast(palette[own], other.color);
		if (found >= LEAST) return [];
		const way = own === "brand" || own === "ink" || own === "alarm" ? "darker" : "lighter";
		return [
			at(
				site,
				["palette", own],
				`${palette[own]} and ${other.name} (${other.color}) have a contrast of ${found.toFixed(1)}:1, too little to read. Write a ${way} color, with at least ${LEAST}:1.`,
			),
		];
	});
};
