import { drawSite, openWorks, type Works } from "../draw/draw-site.ts";
import type { SiteBuild } from "../site-build.ts";

let works: Promise<Works> | undefined;

/** Reads the layouts ahead of the first change, which else would wait for them. */
export const openAhead = async (content: string): Promise<void> => {
	works ??= openWorks(content);
	// What is wrong with them the build says.
	await works.catch(() => {});
};

/**
 * Some pages by address, drawn without all others: whoever has one open sees a change in half the time. Empty if they cannot be drawn;
 * the build itself says why.
 */
export async function drawAhead(build: SiteBuild, urls: readonly string[]): Promise<Readonly<Record<string, string>>> {
	if (urls.length === 0) return {};
	try {
		works ??= openWorks(build.folders.content);
		const drawn = drawSite(build.edition(), build.words(), await works, new Set(urls));
		return Object.fromEntries([...drawn].map(([url, { content }]) => [url, content]));
	} catch {
		return {};
	}
}
