import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "../scripts/project/folders.ts";
import { runTool, type ToolResult } from "../scripts/project/run-tool.ts";

/** A copy of the real site's facts and words in a folder of its own, which a test may change and build. */
export async function copySite(): Promise<string> {
	const copy = path.join(await mkdtemp(path.join(tmpdir(), "wearempls-site-")), "site");
	for (const folder of ["_data", "content", "assets/images"]) {
		if (!existsSync(path.join(projectRoot, folder))) continue;
		await mkdir(path.join(copy, folder), { recursive: true });
		await cp(path.join(projectRoot, folder), path.join(copy, folder), { recursive: true });
	}
	return copy;
}

/** Changes one file of facts in a copy of the site. */
export async function changeFacts<T>(site: string, name: string, change: (file: T) => void): Promise<void> {
	const file = path.join(site, `_data/${name}.json`);
	const content = JSON.parse(await readFile(file, "utf8")) as T;
	change(content);
	await writeFile(file, JSON.stringify(content, null, "\t"));
}

/** Builds a site with the project's own command; its finished pages are in `_site` within. */
export const buildCopy = (site: string, env: Readonly<Record<string, string>> = {}): Promise<ToolResult> =>
	runTool(process.execPath, ["scripts/build.ts"], {
		env: { SITE_URL: "", URL: "", ...env, SITE_FOLDER: site, SITE_OUTPUT: path.join(site, "_site") },
	});
