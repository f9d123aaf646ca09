import { sharp } from "./sharp.ts";

/** The widest that the layout shows a picture, in pixels. */
export const WIDEST = 960;

/** A drawing in pixels, and the size that it asks to be shown in. */
export interface Drawn {
	png: Buffer;
	width: number;
	height: number;
}

/**
 * Draws an SVG in pixels, so that nothing of what an editor saved is read by a browser: twice the size that it
 * asks for, up to the widest. It is given as bytes, without a place: by its path it could show other files that lie beside it.
 */
export async function drawDrawing(svg: Buffer): Promise<Drawn> {
	const { width, height } = await sharp(svg, { limitInputPixels: false }).metadata();
	// Five times as high as wide at most: higher ones take minutes with a shadow, and WebP ends at 16,383 pixels.
	const scale = Math.min(2, WIDEST / width, (5 * WIDEST) / height);
	const png = await sharp(svg, { density: Math.max(1, 72 * scale) })
		.resize({ width: Math.max(1, Math.round(width * scale)) })
		.png({ compressionLevel: 1 })
		.toBuffer();
	return { png, width, height };
}
