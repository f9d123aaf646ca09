import { byCodePoint } from "./by-code-point.ts";
import { type CopyFile, isHtml } from "./copy.ts";
import { type FinishedSite, readSiteFile } from "./finished-site.ts";
import { isLeftOut } from "./left-out.ts";
import { type CopyNotes, rewritePage } from "./rewrite-page.ts";
import { bundleEngine, ENGINE_FILE } from "./search-engine.ts";
import { isPiece, pieceName, pieceScript } from "./search-pieces.ts";

/**
 * The files of the full copy: everything that a visitor of the site can reach, in a form that works from a folder. They are made anew
 * each time that they are asked for, pages first, so that who takes them one by one knows early what the pages show.
 */
export async function fullCopy(site: FinishedSite, notesIn: (tag: string) => CopyNotes): Promise<Iterable<CopyFile>> {
	if (!site.files.includes(PAGEFIND))
		throw new Error("The finished site has no search index, so its copies could not search. Run npm run build again.");
	const engine = await bundleEngine(readSiteFile(site, PAGEFIND));
	const pages = site.files.filter((file) => isHtml(file) && !isLeftOut(file));
	const others: [string, () => Uint8Array][] = [[ENGINE_FILE, () => engine]];
	for (const file of site.files) {
		if (isPiece(file)) others.push([pieceName(file), () => pieceScript(file, readSiteFile(site, file))]);
		else if (!isHtml(file) && !isLeftOut(file)) others.push([file, () => readSiteFile(site, file)]);
	}
	others.sort(([a], [b]) => byCodePoint(a, b));
	return {
		*[Symbol.iterator]() {
			for (const file of pages) yield [file, rewritten(file, readSiteFile(site, file), notesIn)];
			for (const [file, read] of others) yield [file, read()];
		},
	};
}

const PAGEFIND = "pagefind/pagefind.js";

function rewritten(file: string, bytes: Buffer, notesIn: (tag: string) => CopyNotes): Uint8Array {
	const html = bytes.toString("utf8");
	const tag = /<html lang="([^"]+)"/.exec(html)?.[1] ?? "en";
	return Buffer.from(rewritePage(file, html, notesIn(tag)));
}
