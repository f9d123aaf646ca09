import { icoOf } from "./ico.ts";
import { rasterize } from "./rasterize.ts";
import type { Made } from "./remember.ts";

/** The campaign's sign in little, by the names that browsers and phones ask for. Its letter is within the circle that phones cut out. */
export async function drawIcons(svg: Buffer): Promise<Made> {
	const at = (side: number): Promise<Buffer> => rasterize(svg, side);
	return new Map([
		["favicon.svg", svg],
		["favicon.ico", icoOf(await at(32), 32)],
		["apple-touch-icon.png", await at(180)],
		["icon-192.png", await at(192)],
		["icon-512.png", await at(512)],
	]);
}
