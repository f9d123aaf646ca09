import path from "node:path";
import type { Made } from "../pictures/remember.ts";
import type { Poster } from "./posters.ts";

/** One thing to download, in one language. */
export interface DrawnItem {
	id: string;
	/** The language's id. */
	language: string;
	/** Addresses from the site's root. // => "/toolkit/sign-blue.pdf" */
	pdf: { url: string; bytes: number };
	/** `file` is where it lies, to make previews of; an item that looks the same in two languages has one preview. */
	png: { url: string; bytes: number; width: number; height: number; file: string };
}

/** By id: each item in every language that it is drawn in, English first. */
export type Downloads = ReadonlyMap<string, readonly DrawnItem[]>;

/** What pages are told of the drawings in an output folder. */
export function downloadsOf(drawn: readonly { sheet: Poster; made: Made }[], output: string): Downloads {
	const downloads = new Map<string, DrawnItem[]>();
	const seen: { png: Buffer; file: string }[] = [];
	for (const { sheet, made } of drawn) {
		const { name: id, board, width, height, urls } = sheet;
		const [pdf, png] = [made.get("pdf"), made.get("png")];
		if (urls.pdf === undefined || !pdf || !png) continue;
		const own = { png, file: path.join(output, urls.png) };
		const { file } = seen.find((it) => it.png.equals(png)) ?? own;
		seen.push(own);
		const item = {
			id,
			language: board.language,
			pdf: { url: urls.pdf, bytes: pdf.length },
			png: { url: urls.png, bytes: png.length, width, height, file },
		};
		downloads.set(id, [...(downloads.get(id) ?? []), item]);
	}
	return downloads;
}
