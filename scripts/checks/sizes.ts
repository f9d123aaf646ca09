import { gzipSync } from "node:zlib";
import { isSearchPage } from "../hosting/content-security-policy.ts";
import { fileAt } from "./file-at.ts";
import { elementsOf, type SitePage } from "./read-page.ts";
import { type Check, diagnosticAt, type Found, type Look, type Site } from "./site.ts";

/** Bytes over the wire, as most hosts send it. */
const gzipped = (text: string): number => gzipSync(text, { level: 6 }).length;

/** An alert stands on top of every page for some hours, and a trial says what it is: neither may keep a page from being published. */
const withoutAlerts = (html: string): string => html.replace(/<(aside|p) class="alert[^"]*"[^>]*>.*?<\/\1>/gs, "");

/** What editors add to a page, words and the facts that search engines are told, and what they add to a script: its texts. */
const withoutWords = (html: string): string =>
	html.replace(/<article[ >].*<\/article>|<script type="application\/ld\+json">.*?<\/script>/gs, "");
const withoutTexts = (script: string): string => script.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');

/**
 * Pages, their styles and the scripts keep within their budgets. Words never stop a publication for their weight: of a whole page and of a script
 * with its texts it is told, and what fails is the weight of what holds the words.
 */
export const checkSizes: Check = (site) => {
	const styles = styleSizes();
	const scripts = scriptSizes(site);
	return {
		page: (page) => [
			...warned(overBudget(0, gzipped(withoutAlerts(page.html)), BUDGETS.page)),
			...overBudget(0, gzipped(withoutWords(withoutAlerts(page.html))), BUDGETS.frame),
			...styles(page),
			...scripts.page(page),
		],
		end: scripts.end,
	};
};

const warned = <T extends object>(found: readonly T[]): (T & { isWarning: true })[] =>
	found.map((it) => ({ ...it, isWarning: true }));

function overBudget(offset: number, bytes: number, budget: Budget): Found[] {
	const [is, may] = [bytes, budget.bytes].map((count) => count.toLocaleString("en-US"));
	const message = `${budget.name} is ${is} bytes after gzip, but may be ${may}. Shorten it, or split it in two.`;
	return bytes <= budget.bytes ? [] : [{ offset, message }];
}

/** The sum of a page's styles, each set once, at the first page that has it. */
function styleSizes(): (page: SitePage) => Found[] {
	const seen = new Set<string>();
	return (page) => {
		const styles = elementsOf(page, "style");
		const text = styles.map((style) => style.text).join("");
		if (seen.has(text)) return [];
		seen.add(text);
		return overBudget(styles[0]?.offset ?? 0, gzipped(text), BUDGETS.style);
	};
}

/** The sum of a page's scripts, each set once. What the search page alone loads has a budget of its own. */
function scriptSizes(site: Site): Required<Look> {
	const sets = new Map<string, { file: string; isSearch: boolean; scripts: readonly string[] }>();
	return {
		page: (page) => {
			const isSearch = isSearchPage(page.url);
			const scripts = scriptsOf(page);
			const key = `${isSearch} ${scripts.join(" ")}`;
			if (!sets.has(key)) sets.set(key, { file: page.file, isSearch, scripts });
			return [];
		},
		end: () => {
			const all = [...sets.values()];
			const common = new Set(all.flatMap(({ isSearch, scripts }) => (isSearch ? [] : scripts)));
			const seen = new Set<string>();
			return all.flatMap(({ file, isSearch, scripts }) => {
				const own = scripts.filter((script) => !isSearch || !common.has(script));
				const set = own.join(" ");
				if (seen.has(set)) return [];
				seen.add(set);
				const texts = own.map((script) => site.sources.get(script) ?? "");
				const sum = (all: readonly string[]) => all.reduce((bytes, text) => bytes + gzipped(text), 0);
				const found: Found[] = isSearch
					? overBudget(0, sum(texts), BUDGETS.searchScripts)
					: [
							...warned(overBudget(0, sum(texts), BUDGETS.commonScripts)),
							...overBudget(0, sum(texts.map(withoutTexts)), BUDGETS.commonCode),
						];
				return found.map(({ message, ...rest }) => ({ ...diagnosticAt(site, { file }, 0, message), ...rest }));
			});
		},
	};
}

/** The script files that a page loads, relative to the site. */
const scriptsOf = (page: SitePage): string[] =>
	elementsOf(page, "script").flatMap(({ attributes: { src } }) => (src === undefined ? [] : [fileAt(src, page.file)]));

/** What a visitor may have to download, in bytes after gzip -6. */
export const BUDGETS = {
	/** A page with its inlined style: the first ten TCP segments, so that it paints from the first round trip. */
	page: { bytes: 13_000, name: "the page" },
	/** The same without its words. */
	frame: { bytes: 8_500, name: "the page without its words" },
	/** The inlined style alone. */
	style: { bytes: 4_800, name: "the inlined style" },
	/** All scripts that an ordinary page loads. */
	commonScripts: { bytes: 3_072, name: "the common script" },
	/** The same without their texts. */
	commonCode: { bytes: 2_500, name: "the common script without its texts" },
	/** The scripts that the search page loads beyond those; Pagefind's own files come at the first search and do not count. */
	searchScripts: { bytes: 8_000, name: "the search script" },
} as const;
type Budget = (typeof BUDGETS)[keyof typeof BUDGETS];
