import type { Site } from "./schema/site.ts";

/** The site's main colors, as site.json names them. */
export type Palette = Site["palette"];

/** A style or a drawing with the colors that it names. // "fill: var(--palette-brand)" => "fill: #0b3d66" */
export function withPalette(text: string, palette: Palette): string {
	const colors = new Map(Object.entries(palette));
	return text.replace(/var\(--palette-([\w-]+)\)/g, (_, name: string) => {
		const color = colors.get(name);
		if (color !== undefined) return color;
		throw new Error(`The color ${name} is not in the palette. Write one of: ${[...colors.keys()].join(", ")}.`);
	});
}

/** How well one color can be read on another, from 1 to 21. Source: WCAG 2.2, contrast ratio and relative luminance. // ("#ffffff", "#0b3d66") => 11.3 */
export function contrast(one: string, other: string): number {
	const [light = 1, dark = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
