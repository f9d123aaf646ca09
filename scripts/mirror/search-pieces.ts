// Pages from a folder may load scripts but fetch nothing, so a copy has each file of the search index as a small script that hands it
// over. They stay apart, so that a search loads only those it needs.

// The engine itself is bundled: see search-engine.ts.
const PIECE = /^pagefind\/(?!pagefind\.js$)/;

/** Whether a file of the finished site is one of the search index. */
export const isPiece = (file: string): boolean => PIECE.test(file);

/** // "pagefind/fragment/en_1a2b.pf_fragment" => "pagefind/fragment/en_1a2b.pf_fragment.js" */
export const pieceName = (file: string): string => `${file}.js`;

export function pieceScript(file: string, bytes: Buffer): Buffer {
	const name = JSON.stringify(file.replace(/^pagefind\//, ""));
	return Buffer.from(`searchPiece(${name},"${bytes.toString("base64")}")\n`);
}
