import path from "node:path";
import { keyOf } from "../../pictures/remember.ts";
import type { Poster } from "../../posters/posters.ts";
import { openPress, type Print } from "../../posters/press.ts";
import { printFonts } from "../../posters/print-fonts.ts";
import { projectRoot } from "../../project/folders.ts";

/** Names what a sheet looks like: the same for two sheets that look the same. */
export type LooksOf = (sheet: Poster) => string;

/**
 * A press that draws only where it must: a sheet that says the same as at the first end looks the same. Of two that do not, both are
 * drawn, since most drawings show but a part of what they are told.
 */
export function openPosterPress(): LooksOf {
	let print: ((name: string, board: Poster["board"]) => Print) | undefined;
	const first = new Map<string, Poster>();
	const draw = ({ name, board }: Poster): string => {
		print ??= openPress(path.join(projectRoot, "assets/art"), printFonts());
		const { pdf, svg } = print(name, board);
		return keyOf(pdf, svg);
	};
	return (sheet) => {
		const before = first.get(sheet.urls.png);
		if (before === undefined) {
			first.set(sheet.urls.png, sheet);
			return "first";
		}
		if (JSON.stringify(before.board) === JSON.stringify(sheet.board)) return "first";
		const look = draw(sheet);
		return look === draw(before) ? "first" : look;
	};
}
