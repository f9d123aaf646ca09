import type { Language } from "../facts/schema/site.ts";
import { siteFiles } from "../hosting/site-files.ts";

/** How many pages a finished site has in each published language, by its tag. */
export async function countPages(output: string, languages: readonly Language[]): Promise<Map<string, number>> {
	const published = languages.filter((language) => language.published);
	const folders = new Map(published.map(({ folder, tag }) => [folder, tag]));
	const counts = new Map(published.map(({ tag }) => [tag, 0]));
	for (const file of await siteFiles(output)) {
		if (!file.endsWith(".html")) continue;
		const tag = folders.get(file.split("/")[0] ?? "") ?? folders.get("") ?? "en";
		counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return counts;
}
