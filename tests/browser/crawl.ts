import { readPage, type SitePage } from "../../scripts/checks/read-page.ts";
import { referencesOf } from "../../scripts/checks/references.ts";

export interface Crawl {
	/** The address of every page that links lead to. */
	pages: ReadonlySet<string>;
	/** What is wrong, in sentences. */
	diagnostics: readonly string[];
}

/** Follows every link and loads every file of the site under `home`, from a first page on, over HTTP, as a search engine does. */
export async function crawl(home: string, start = home): Promise<Crawl> {
	const { origin } = new URL(home);
	const pages = new Map<string, SitePage>();
	const diagnostics: string[] = [];
	const asked = new Map<string, number>();
	const fragments: { from: string; to: string; fragment: string }[] = [];
	const waiting: { from: string; to: string }[] = [{ from: "the test", to: start }];
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const { from, to } = next;
		if (asked.has(to)) continue;
		const response = await fetch(to);
		asked.set(to, response.status);
		const body = await response.text();
		if (!response.ok) diagnostics.push(`${from} leads to ${to}, which answers ${response.status}.`);
		if (response.redirected) diagnostics.push(`${from} leads to ${to}, which is only a way to ${response.url}.`);
		if (!response.ok || !response.headers.get("content-type")?.startsWith("text/html")) continue;
		const page = readPage("", body);
		pages.set(to, page);
		for (const { address } of referencesOf(page)) {
			const target = new URL(address, to);
			if (target.origin !== origin) continue;
			const fragment = decodeURIComponent(target.hash.slice(1));
			target.hash = "";
			target.search = "";
			if (!target.href.startsWith(home)) diagnostics.push(`${to} leads out of the site, to ${target.href}.`);
			else waiting.push({ from: to, to: target.href });
			if (fragment !== "") fragments.push({ from: to, to: target.href, fragment });
		}
	}
	for (const { from, to, fragment } of fragments) {
		const page = pages.get(to);
		if (page && !page.ids.has(fragment))
			diagnostics.push(`${from} leads to #${fragment} of ${to}, which is not there.`);
	}
	return { pages: new Set(pages.keys()), diagnostics };
}
