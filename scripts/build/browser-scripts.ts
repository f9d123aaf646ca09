import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { PageWords } from "../../assets/browser/page-words.ts";
import { projectRoot } from "../project/folders.ts";
import { OWN_FOLDERS } from "../urls/own-folders.ts";
import { CLASSIC_SCRIPT } from "./browsers.ts";

/** The addresses of the scripts of assets/browser, from the site's root: `site` is on every page, with the words of its language. */
export interface Scripts {
	/** By the id of the language whose words it holds. // => "/scripts/site-so-0123456789.js" */
	site: ReadonlyMap<string, string>;
	search: string;
}

/**
 * Names that the site's script alone gives to its words and moments, written short there: 3 % of what every page loads. No file, attribute or
 * browser may know them.
 */
const OWN_NAMES =
	/^(openUntilDay|openAlways|closedProbably|mayOpen|state|reason|opens|closes|sure|instant|minutes|elsewhere|today|tomorrow|weekdays|noon|midnight|expandAll|collapseAll|byKeys)$/;

/**
 * Bundles each script into one classic file, since pages opened from a folder cannot load modules. The name carries a hash of
 * the content, so that browsers may keep it for ever: words that stood in each page would be sent with each.
 */
export async function bundleScripts(
	output: string,
	words: ReadonlyMap<string, PageWords>,
	timeZone: string,
): Promise<Scripts> {
	const folder = path.join(output, OWN_FOLDERS.scripts);
	await mkdir(folder, { recursive: true });
	const zone = JSON.stringify(timeZone);
	const site = [...words].map(async ([language, own]): Promise<[string, string]> => {
		const contents = `import { startPage } from "./assets/browser/site.ts";\nstartPage(${JSON.stringify(own)}, ${zone});`;
		return [language, await writeScript(folder, `site-${language}`, contents)];
	});
	// Its own file, loaded where WebAssembly is blocked; the search script lies beside it.
	const engine = `import { openSmallSearch } from "./assets/browser/search/small-search.ts";\nObject.assign(window, { openSmallSearch });`;
	const small = await writeScript(folder, "small-search", engine);
	const smallName = JSON.stringify(path.posix.basename(small));
	const search = `import { startSearch } from "./assets/browser/search.ts";\nstartSearch(${zone}, ${smallName});`;
	return {
		site: new Map(await Promise.all(site)),
		search: await writeScript(folder, "search", search),
	};
}

async function writeScript(folder: string, name: string, contents: string): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: projectRoot },
		...CLASSIC_SCRIPT,
		...(name === "search" ? {} : { mangleProps: OWN_NAMES, mangleQuoted: true }),
		absWorkingDir: projectRoot,
		// What is wrong is told by whoever catches it.
		logLevel: "silent",
	});
	const code = outputFiles?.[0]?.contents ?? new Uint8Array();
	const file = `${name}-${createHash("sha256").update(code).digest("hex").slice(0, 10)}.js`;
	await writeFile(path.join(folder, file), code);
	return `/${OWN_FOLDERS.scripts}/${file}`;
}
