import { rasterize } from "../pictures/rasterize.ts";
import type { Made } from "../pictures/remember.ts";

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

/** A favicon.ico that holds one PNG, for browsers that ask for that name whatever the page says. */
function icoOf(png: Buffer, side: number): Buffer {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2); // an icon, not a cursor
	head.writeUInt16LE(1, 4); // one picture
	head.writeUInt8(side % 256, 6);
	head.writeUInt8(side % 256, 7);
	head.writeUInt16LE(1, 10); // planes
	head.writeUInt16LE(32, 12); // bits a pixel
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, png]);
}
