import { type Files, sortedFiles } from "./copy.ts";
import type { FinishedSite } from "./finished-site.ts";
import { isLeftOut } from "./left-out.ts";
import { type CopyNotes, rewritePage } from "./rewrite-page.ts";
import { bundleEngine, ENGINE_FILE } from "./search-engine.ts";
import { searchPieces } from "./search-pieces.ts";

/** The files of the full copy: everything that a visitor of the site can reach, in a form that works from a folder. */
export async function fullCopy({ files }: FinishedSite, notesIn: (tag: string) => CopyNotes): Promise<Files> {
	const own = [...files]
		.filter(([file]) => !isLeftOut(file))
		.map(([file, bytes]) => [file, file.endsWith(".html") ? rewritten(file, bytes, notesIn) : bytes] as const);
	const pagefind = files.get("pagefind/pagefind.js");
	if (pagefind === undefined)
		throw new Error("The finished site has no search index, so its copies could not search. Run npm run build again.");
	return sortedFiles([...own, ...searchPieces(files), [ENGINE_FILE, await bundleEngine(pagefind)]]);
}

function rewritten(file: string, bytes: Uint8Array, notesIn: (tag: string) => CopyNotes): Uint8Array {
	const html = Buffer.from(bytes).toString("utf8");
	const tag = /<html lang="([^"]+)"/.exec(html)?.[1] ?? "en";
	return Buffer.from(rewritePage(file, html, notesIn(tag)));
}
