import image, { type ImageFile } from "@11ty/eleventy-img";
import { OWN_FOLDERS } from "../urls/own-folders.ts";
import { drawDrawing, WIDEST } from "./draw-drawing.ts";
import type { Candidate, Picture } from "./picture.ts";
import { sharp } from "./sharp.ts";

/** What the layout shows: a phone's column, the same on a dense screen, a side board, the widest board. */
const WIDTHS = [320, 480, 640, WIDEST];

/**
 * Chosen by bytes and time at 640 pixels on one core (campaign poster / hate-crime poster, quality 55):
 * AVIF effort 1: 24.6 / 39.5 KB in 0.2 s; effort 2: 22.6 / 37.4 KB in 0.3 s; effort 4: 21.7 / 35.0 KB in 2 s; effort 6: 20.3 / 32.4 KB in 7 s.
 * With posters in every language, effort 1 takes 0.9 s of work a poster for all widths instead of 1.3 s, for 4% more bytes.
 * WebP takes half as much again; PNG with a palette three times as much, and only browsers before 2020 ask for it.
 */
const OPTIONS = {
	sharpAvifOptions: { effort: 1, quality: 50 },
	sharpWebpOptions: { effort: 5, quality: 72, smartSubsample: true },
	sharpJpegOptions: { quality: 78, mozjpeg: true },
	sharpPngOptions: { palette: true, quality: 80, effort: 7, compressionLevel: 9 },
};

/** Changes when pictures would come out otherwise, so that none from before is taken. */
export const RECIPE = JSON.stringify([WIDTHS, OPTIONS, "drawings in pixels"]);

/** Changes with the libraries that encode, whose next versions may give other bytes. Remembered pictures go by it, addresses do not. */
export const ENCODERS = JSON.stringify(sharp.versions);

/**
 * A picture in all formats and widths, none wider than its source; place, camera and other metadata are left behind. A drawing
 * becomes pixels and keeps the size it asks for.
 */
export async function encodePicture(
	source: Buffer,
	name: string,
): Promise<{ files: Map<string, Buffer>; picture: Picture }> {
	// A drawing may ask for any size: it is not drawn in it.
	const { format } = await sharp(source, { limitInputPixels: false }).metadata();
	if (format !== "svg") return encodePixels(source, name);
	const { png, width, height } = await drawDrawing(source);
	const { files, picture } = await encodePixels(png, name);
	return { files, picture: { ...picture, fallback: { ...picture.fallback, width, height } } };
}

async function encodePixels(source: Buffer, name: string): Promise<{ files: Map<string, Buffer>; picture: Picture }> {
	const { format, hasAlpha = false } = await sharp(source).metadata();
	const fallback = format === "png" || hasAlpha ? "png" : "jpeg";
	const encoded = await image(source, {
		...OPTIONS,
		widths: WIDTHS,
		formats: ["avif", "webp", fallback],
		urlPath: `/${OWN_FOLDERS.pictures}/`,
		outputDir: ".",
		// Its own cache goes by path and size, ours by content.
		useCache: false,
		dryRun: true,
		fixOrientation: true,
		filenameFormat: (_hash, _src, width, type) => `${name}-${width}.${type}`,
	});
	const files = Object.values(encoded).flat();
	const { [fallback]: plain = [], ...better } = encoded;
	const widest = plain.at(-1);
	if (!widest) throw new Error(`${name}: no ${fallback} was made.`);
	return {
		files: new Map(files.map(({ filename, buffer }) => [filename, buffer])),
		picture: {
			sources: Object.values(better).map((list) => ({ type: list[0]?.sourceType ?? "", srcset: list.map(candidate) })),
			fallback: { ...candidate(widest), height: widest.height, srcset: plain.map(candidate) },
		},
	};
}

const candidate = ({ filename, width }: Pick<ImageFile, "filename" | "width">): Candidate => ({
	src: `/${OWN_FOLDERS.pictures}/${filename}`,
	width,
});
