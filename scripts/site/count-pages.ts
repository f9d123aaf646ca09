import type { Language } from "../facts/schema/site.ts";
import { siteFiles } from "../hosting/site-files.ts";

/** How many pages a finished site has in each published language, by its id. */
export async function countPages(output: string, languages: readonly Language[]): Promise<Map<string, number>> {
	const published = languages.filter((language) => language.published);
	const counts = new Map(published.map(({ id }) => [id, 0]));
	for (const file of await siteFiles(output)) {
		if (!file.endsWith(".html")) continue;
		const [folder = ""] = file.split("/");
		const id = counts.has(folder) ? folder : "en";
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
