/** What this project uses of @11ty/eleventy-img 7, which ships no types. */
declare module "@11ty/eleventy-img" {
	import type { AvifOptions, JpegOptions, PngOptions, WebpOptions } from "sharp";

	export interface ImageOptions {
		widths: number[];
		formats: string[];
		urlPath: string;
		outputDir: string;
		useCache: boolean;
		dryRun: boolean;
		fixOrientation: boolean;
		sharpAvifOptions: AvifOptions;
		sharpWebpOptions: WebpOptions;
		sharpJpegOptions: JpegOptions;
		sharpPngOptions: PngOptions;
		filenameFormat(hash: string, src: string, width: number | undefined, format: string): string;
	}
	export interface ImageFile {
		format: string;
		width: number;
		height: number;
		filename: string;
		sourceType: string;
		/** With `dryRun` alone. */
		buffer: Buffer;
	}
	export default function image(src: string | Buffer, options: ImageOptions): Promise<Record<string, ImageFile[]>>;
}
