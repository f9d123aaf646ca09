import { gzipSync } from "node:zlib";
import { isSearchPage } from "../hosting/content-security-policy.ts";
import type { Fault } from "../project/faults.ts";
import { BUDGETS, type Budget } from "./budgets.ts";
import { elementsOf, type SitePage } from "./read-page.ts";
import { faultAt, type Site } from "./site.ts";

/** Bytes over the wire, as most hosts send it. */
const gzipped = (text: string): number => gzipSync(text, { level: 6 }).length;

/** Pages, their styles and the scripts keep within their budgets. */
export const checkSizes = (site: Site): Fault[] => [...pageSizes(site), ...styleSizes(site), ...scriptSizes(site)];

function overBudget(site: Site, file: string, offset: number, bytes: number, budget: Budget): Fault[] {
	if (bytes <= budget.bytes) return [];
	const [is, may] = [bytes, budget.bytes].map((count) => count.toLocaleString("en-US"));
	return [
		faultAt(
			site,
			file,
			offset,
			`${budget.name} is ${is} bytes after gzip, but may be ${may}. Shorten it, or split it in two.`,
		),
	];
}

const pageSizes = (site: Site): Fault[] =>
	site.pages.flatMap((page) => overBudget(site, page.file, 0, gzipped(page.html), BUDGETS.page));

/** The sum of a page's styles, each set once, at the first page that has it. */
function styleSizes(site: Site): Fault[] {
	const seen = new Set<string>();
	return site.pages.flatMap((page) => {
		const styles = elementsOf(page, "style");
		const text = styles.map((style) => style.text).join("");
		if (seen.has(text)) return [];
		seen.add(text);
		return overBudget(site, page.file, styles[0]?.offset ?? 0, gzipped(text), BUDGETS.style);
	});
}

/** The sum of a page's scripts, each set once. What the search page alone loads has a budget of its own. */
function scriptSizes(site: Site): Fault[] {
	const ordinary = site.pages.filter(({ url }) => !isSearchPage(url));
	const common = new Set(ordinary.flatMap(scriptsOf));
	const seen = new Set<string>();
	return site.pages.flatMap((page) => {
		const search = isSearchPage(page.url);
		const scripts = scriptsOf(page).filter((file) => !search || !common.has(file));
		const set = scripts.join(" ");
		if (seen.has(set)) return [];
		seen.add(set);
		const bytes = scripts.reduce((sum, file) => sum + gzipped(site.sources.get(file) ?? ""), 0);
		return overBudget(site, page.file, 0, bytes, search ? BUDGETS.searchScripts : BUDGETS.commonScripts);
	});
}

/** The script files that a page loads, relative to the site. */
const scriptsOf = (page: SitePage): string[] =>
	elementsOf(page, "script").flatMap(({ attributes: { src } }) =>
		src === undefined ? [] : [new URL(src, `http://site.invalid/${page.file}`).pathname.slice(1)],
	);
