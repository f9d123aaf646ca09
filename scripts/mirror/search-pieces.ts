import { type Files, sortedFiles } from "./copy.ts";

// The engine itself is bundled: see search-engine.ts.
const IS_PIECE = /^pagefind\/(?!pagefind\.js$)/;

/**
 * Each file of the search index as a small script that hands it over, since a page from a folder may load scripts but fetch nothing.
 * The pieces stay apart, so that a search loads only those it needs. // => "pagefind/fragment/en_1a2b.pf_fragment.js"
 */
export const searchPieces = (files: Files): Files =>
	sortedFiles(
		[...files]
			.filter(([file]) => IS_PIECE.test(file))
			.map(([file, bytes]) => [`${file}.js`, Buffer.from(pieceScript(file, bytes))] as const),
	);

function pieceScript(file: string, bytes: Uint8Array): string {
	const name = JSON.stringify(file.replace(/^pagefind\//, ""));
	return `searchPiece(${name},"${Buffer.from(bytes).toString("base64")}")\n`;
}
