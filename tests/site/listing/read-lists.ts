import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { pageUrl, siteFiles } from "../../../scripts/urls/site-files.ts";

/** What the tests of lists ask of a page. Whole trees of ten thousand pages would not fit into memory. */
export interface Listed {
	url: string;
	/** Bytes over the wire. */
	bytes: number;
	title: string;
	description: string;
	/** The addresses from the site's root that it links to. */
	links: readonly string[];
	/** The main part of the source. */
	main: string;
}

export async function readLists(output: string): Promise<Map<string, Listed>> {
	const pages = new Map<string, Listed>();
	for (const file of await siteFiles(output)) {
		if (!file.endsWith(".html")) continue;
		const html = await readFile(path.join(output, file), "utf8");
		pages.set(pageUrl(file), listed(pageUrl(file), html));
	}
	return pages;
}

const listed = (url: string, html: string): Listed => ({
	url,
	bytes: gzipSync(html, { level: 6 }).length,
	title: /<title>([^<]*)/.exec(html)?.[1] ?? "",
	description: /<meta name="description" content="([^"]*)/.exec(html)?.[1] ?? "",
	links: [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)]
		.map((match) => new URL((match[1] ?? "").replaceAll("&amp;", "&"), `http://site.invalid${url}`))
		.filter(({ hostname }) => hostname === "site.invalid")
		.map(({ pathname }) => pathname),
	main: /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "",
});

/** Every address that links lead to, from the home page on, and in how many steps. */
export function stepsFromHome(pages: ReadonlyMap<string, Listed>): Map<string, number> {
	const steps = new Map([["/", 0]]);
	const queue = ["/"];
	for (const url of queue) {
		for (const link of pages.get(url)?.links ?? []) {
			if (steps.has(link)) continue;
			steps.set(link, (steps.get(url) ?? 0) + 1);
			queue.push(link);
		}
	}
	return steps;
}
