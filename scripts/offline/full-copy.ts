import { isNotFoundPage } from "../checks/read-page.ts";
import { byCodePoint } from "../hosting/checksums.ts";
import { type CopyFile, isHtml } from "./copy.ts";
import { type FinishedSite, readSiteFile } from "./finished-site.ts";
import { type CopyNotes, rewritePage } from "./rewrite-page.ts";
import { bundleEngine, ENGINE_FILE, isPiece, pieceName, pieceScript } from "./search-engine.ts";

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

/** What only a host, a search engine, a social network or an installed site needs. The search index travels in another form: see search-engine.ts. */
const ON_THE_WEB_ALONE =
	/^(_headers|_redirects|robots\.txt|sitemap\.xml|SHA256SUMS(\.minisig)?|pagefind\/.*|(.*\/)?manifest\.webmanifest|icon-\d+\.png|(.*\/)?og\.png)$/;

const isLeftOut = (file: string): boolean => ON_THE_WEB_ALONE.test(file) || isNotFoundPage({ file });

function rewritten(file: string, bytes: Buffer, notesIn: (tag: string) => CopyNotes): Uint8Array {
	const html = bytes.toString("utf8");
	const tag = /<html lang="([^"]+)"/.exec(html)?.[1] ?? "en";
	return Buffer.from(rewritePage(file, html, notesIn(tag)));
}
