import path from "node:path";
import { build } from "esbuild";
import { CLASSIC_SCRIPT } from "../build/browsers.ts";
import { projectRoot } from "../project/folders.ts";

/** Where the search pages of a copy find the engine. */
export const ENGINE_FILE = "pagefind/engine.js";

const COPY_SCRIPTS = path.join(projectRoot, "assets/browser/copy");

/**
 * The very pagefind.js of the finished site as a classic script, with its `fetch` replaced by one that loads pieces as scripts.
 * Pages from a folder can load neither modules nor workers, and check no hashes of scripts.
 */
export async function bundleEngine(pagefind: Uint8Array): Promise<Uint8Array> {
	const { outputFiles } = await build({
		...CLASSIC_SCRIPT,
		entryPoints: [path.join(COPY_SCRIPTS, "engine.ts")],
		inject: [path.join(COPY_SCRIPTS, "fetch.ts")],
		absWorkingDir: projectRoot,
		plugins: [
			{
				name: "the engine of the finished site",
				setup(bundler) {
					bundler.onResolve({ filter: /^pagefind-of-the-site$/ }, () => ({ path: "pagefind.js", namespace: "site" }));
					bundler.onLoad({ filter: /./, namespace: "site" }, () => ({ contents: pagefind, loader: "js" }));
				},
			},
		],
		// A classic script has no address of its own to import from; the engine is told where its files are.
		logOverride: { "empty-import-meta": "silent" },
	});
	return outputFiles[0]?.contents ?? new Uint8Array();
}

// Pages from a folder may load scripts but fetch nothing, so a copy has each file of the search index as a small script that hands it
// over. They stay apart, so that a search loads only those it needs.

// The engine itself is bundled: see above.
const PIECE = /^pagefind\/(?!pagefind\.js$)/;

/** Whether a file of the finished site is one of the search index. */
export const isPiece = (file: string): boolean => PIECE.test(file);

/** // "pagefind/fragment/en_1a2b.pf_fragment" => "pagefind/fragment/en_1a2b.pf_fragment.js" */
export const pieceName = (file: string): string => `${file}.js`;

export function pieceScript(file: string, bytes: Buffer): Buffer {
	const name = JSON.stringify(file.replace(/^pagefind\//, ""));
	return Buffer.from(`searchPiece(${name},"${bytes.toString("base64")}")\n`);
}
