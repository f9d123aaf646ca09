import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { projectRoot } from "../project/folders.ts";
import { SCRIPT_TARGETS } from "./browsers.ts";

/** The scripts of the pages, by their file in assets/browser. `site` is on every page. */
export const BROWSER_SCRIPTS = ["site", "search"] as const;
export type BrowserScript = (typeof BROWSER_SCRIPTS)[number];

/**
 * Bundles each script into one classic file, since pages opened from a folder cannot load modules. The name carries a hash of
 * the content, so that browsers may keep it for ever. Gives their addresses from the site's root.
 */
export async function bundleScripts(output: string): Promise<ReadonlyMap<BrowserScript, string>> {
	const folder = path.join(output, "scripts");
	await mkdir(folder, { recursive: true });
	return new Map(
		await Promise.all(
			BROWSER_SCRIPTS.map(async (name): Promise<[BrowserScript, string]> => {
				const { outputFiles } = await build({
					entryPoints: [path.join(projectRoot, `assets/browser/${name}.ts`)],
					absWorkingDir: projectRoot,
					bundle: true,
					minify: true,
					format: "iife",
					charset: "utf8",
					target: SCRIPT_TARGETS,
					// esbuild counts it from Safari 14.1 on, when the last corner of it was mended; what is written here works since Safari 10.
					supported: { destructuring: true },
					legalComments: "none",
					write: false,
				});
				const code = outputFiles[0]?.contents ?? new Uint8Array();
				const file = `${name}-${createHash("sha256").update(code).digest("hex").slice(0, 10)}.js`;
				await writeFile(path.join(folder, file), code);
				return [name, `/scripts/${file}`];
			}),
		),
	);
}
