import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { SmallPage } from "../../../assets/browser/search/small-search.ts";
import type { ResultOrder } from "../../../assets/browser/search/vocabulary.ts";
import type { Language } from "../../../scripts/facts/schema/language.ts";
import { makeLocale } from "../../../scripts/i18n/locale.ts";
import { indexSite } from "../../../scripts/search/index-site.ts";
import { synonymDiagnostics } from "../../../scripts/search/synonyms.ts";
import { siteFiles } from "../../../scripts/urls/site-files.ts";
import { tinyPage, tinySite } from "../checks/tiny-site.ts";
import { tinyFacts, tinyLine } from "../hosting/tiny-facts.ts";
import { testLocale } from "../make-locale.ts";

const city311 = tinyLine("city-311", "Minneapolis 311", ["311", "+16126733000"]);
const english = testLocale();
const locale = () => english;
const facts = tinyFacts({}, [city311]);
const site = {
	"index.html": { body: "<p>Welcome</p>" },
	"contact/index.html": { body: '<h2 id="city-311">Minneapolis 311</h2>' },
	"events/lake-walk/index.html": { kind: "event", body: "<p>A walk around the lake</p>" },
	"es/index.html": { lang: "es", body: "<p>Bienvenidos</p>" },
	"es/report/index.html": { lang: "es", body: '<h2 id="city-311">Minneapolis 311</h2>' },
} as const;

/** What the finished index says of each result. */
async function fragments(
	output: string,
): Promise<{ url: string; content: string; filters: Record<string, string[]>; meta: Record<string, string> }[]> {
	const folder = path.join(output, "pagefind/fragment");
	const names = (await readdir(folder)).sort();
	return Promise.all(
		names.map(async (name) => {
			const text = gunzipSync(await readFile(path.join(folder, name))).toString("utf8");
			return JSON.parse(text.slice(text.indexOf("{"))) as {
				url: string;
				content: string;
				filters: Record<string, string[]>;
				meta: Record<string, string>;
			};
		}),
	);
}

const readJson = async (output: string, name: string): Promise<unknown> =>
	JSON.parse(await readFile(path.join(output, "pagefind", name), "utf8"));
const readWords = (output: string, tag: string) => readJson(output, `words.${tag}.json`);
const readSmall = async (output: string, tag: string) => (await readJson(output, `small.${tag}.json`)) as SmallPage[];

describe("the search index", () => {
	test("holds each page and, in each language that shows it, each line to call", async () => {
		const output = await tinySite(site);
		expect(await indexSite({ output, facts, locale })).toMatchObject({ pages: 5, records: 2 });
		expect((await fragments(output)).map(({ url }) => url).sort()).toEqual(
			[
				"/",
				"/contact/",
				"/contact/#city-311",
				"/es/",
				"/es/report/",
				"/es/report/#city-311",
				"/events/lake-walk/",
			].sort(),
		);
	});
	test("knows the kind of each", async () => {
		const output = await tinySite(site);
		await indexSite({ output, facts, locale });
		const kinds = Object.fromEntries((await fragments(output)).map(({ url, filters }) => [url, filters.kind]));
		expect(kinds).toMatchObject({ "/": ["page"], "/events/lake-walk/": ["event"], "/contact/#city-311": ["hotline"] });
	});
	test("finds a line by its number, with and without hyphens", async () => {
		const output = await tinySite(site);
		await indexSite({ output, facts, locale });
		const line = (await fragments(output)).find(({ url }) => url === "/contact/#city-311");
		expect(line?.content).toContain("612-673-3000");
		expect(line?.content).toContain(" 6126733000");
		expect(line?.content).toContain("What Minneapolis 311 is for.");
	});
	test("shows of a line what it is for and its first number, not the words that it is found by", async () => {
		const output = await tinySite(site);
		await indexSite({ output, facts, locale });
		const line = (await fragments(output)).find(({ url }) => url === "/contact/#city-311");
		expect(line?.meta).toMatchObject({ purpose: "What Minneapolis 311 is for.", call: "311", href: "tel:311" });
	});
	test("leaves out pages that ask for it and pages without a marked body", async () => {
		const output = await tinySite({
			...site,
			"404.html": { head: '<meta name="robots" content="noindex">' },
			"print/index.html": tinyPage("print/index.html").replace(" data-pagefind-body", ""),
		});
		expect(await indexSite({ output, facts, locale })).toMatchObject({ pages: 5 });
	});
	test("is the same, byte for byte, at each run", async () => {
		const output = await tinySite(site);
		const run = async () => {
			await indexSite({ output, facts, locale });
			const files = (await siteFiles(output)).filter((file) => file.startsWith("pagefind/"));
			return Promise.all(
				files.map(async (file) => [file, (await readFile(path.join(output, file))).toString("base64")]),
			);
		};
		expect(await run()).toEqual(await run());
	});
	test("brings nothing that the results page does not use", async () => {
		const output = await tinySite(site);
		const { bytes } = await indexSite({ output, facts, locale });
		const files = (await siteFiles(output)).filter((file) => file.startsWith("pagefind/"));
		expect(files.filter((file) => /ui|highlight|playground|worker/.test(file))).toEqual([]);
		expect(files).toContain("pagefind/pagefind.js");
		const sizes = await Promise.all(files.map(async (file) => (await readFile(path.join(output, file))).length));
		expect(bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
	});
	test("leads to the contact page where several pages show a line", async () => {
		const card = { body: '<h2 id="city-311">Minneapolis 311</h2>' };
		const output = await tinySite({ "about/index.html": card, "contact/index.html": card, "report/index.html": card });
		await indexSite({ output, facts, locale });
		expect((await fragments(output)).map(({ url }) => url)).toContain("/contact/#city-311");
	});
	test("a line that no page shows stops the build with what to write", async () => {
		const output = await tinySite({ "index.html": {} });
		await expect(indexSite({ output, facts, locale })).rejects.toThrow(
			"Write ::hotline-card[city-311] on the contact page.",
		);
	});
	test("has the words of each language beside it, also of one of which nothing can be found yet", async () => {
		const output = await tinySite({
			...site,
			"so/index.html": tinyPage("so/index.html", { lang: "so" }).replace(" data-pagefind-body", ""),
		});
		await indexSite({ output, facts, locale });
		const words = async (tag: string) =>
			JSON.parse(await readFile(path.join(output, `pagefind/words.${tag}.json`), "utf8")) as { words: object };
		expect(Object.values((await words("es")).words).join(" ")).toContain("bienvenidos");
		expect(Object.values((await words("en")).words).join(" ")).not.toContain("bienvenidos");
		expect((await words("so")).words).toEqual({});
	});
	test("knows the words of a page's description, so that they are not taken for slips", async () => {
		const output = await tinySite(site);
		await indexSite({ output, facts, locale });
		expect(await readFile(path.join(output, "pagefind/words.en.json"), "utf8")).toContain("tells");
	});
	test("says which line each number dials, and what stands first or behind, in the language of the page", async () => {
		const output = await tinySite({
			...site,
			"rights/index.html": {},
			"data/index.html": {},
			"about/corrections/index.html": {},
		});
		const root = path.dirname(output);
		const folder = path.join(root, "strings");
		await mkdir(path.join(folder, "synonyms"), { recursive: true });
		await writeFile(path.join(folder, "synonyms/en.json"), '{ "my rights": ["/rights/"], "gone": ["/gone/"] }');
		const { warnings } = await indexSite({ output, facts, locale, strings: { folder, root } });
		const urls = new Map((await readSmall(output, "en")).map(({ id, url }) => [id, url]));
		const { order } = (await readWords(output, "en")) as { order: ResultOrder };
		const line = [...urls].find(([, url]) => url.includes("#"))?.[0];
		expect(order.numbers).toEqual({ 311: ["311", line], 16126733000: ["612-673-3000", line] });
		expect(Object.entries(order.bets).map(([typed, ids]) => [typed, ids.map((id) => urls.get(id))])).toEqual([
			["my rights", ["/rights/"]],
		]);
		expect(order.help.map((id) => urls.get(id))).toEqual(["/rights/", "/contact/"]);
		expect(order.background.map((id) => urls.get(id))).toEqual(["/data/", "/about/corrections/"]);
		expect(warnings.map(({ message }) => message)).toHaveLength(1);
	});
	test("names a home by its title, since its headline is that of another page", async () => {
		const languages = { all: [{ id: "en", tag: "en" } as Language], byId: new Map() };
		const home = tinyPage("index.html", { title: "Welcome" }).replace(/<h1>.*<\/h1>/, "<h1>Report</h1>");
		const output = await tinySite({ ...site, "index.html": home, "report/index.html": { title: "Report" } });
		await indexSite({ output, facts: { ...facts, languages }, locale });
		const titles = Object.fromEntries((await fragments(output)).map(({ url, meta }) => [url, meta.title]));
		expect(titles).toMatchObject({ "/": "Welcome", "/report/": "Report" });
	});
	test("leaves examples of code out", async () => {
		const output = await tinySite({ ...site, "data/index.html": { body: "<p>Files</p><pre>getElementById</pre>" } });
		await indexSite({ output, facts, locale });
		expect(await readFile(path.join(output, "pagefind/words.en.json"), "utf8")).not.toContain("getelementbyid");
	});
	test("names a line in the language of the page, which may have a tag other than its id", async () => {
		const line = { ...city311, name: { en: "Minneapolis 311", hmn: "Hu 311" } };
		const hmong: Language = {
			id: "hmn",
			tag: "mww",
			name: "Hmoob",
			englishName: "Hmong",
			dir: "ltr",
			hotline: null,
			helpPhrase: null,
			published: true,
			translation: null,
			source: { title: "A", url: "https://city.example/" },
			asOf: null,
		};
		const known = { ...tinyFacts({}, [line]), languages: { all: [hmong], byId: new Map([["hmn", hmong]]) } };
		const output = await tinySite({ "hmn/contact/index.html": { lang: "mww", body: '<h2 id="city-311">Hu 311</h2>' } });
		const asked: string[] = [];
		await indexSite({
			output,
			facts: known,
			locale: (id) => {
				asked.push(id);
				return makeLocale(hmong, english.t);
			},
		});
		expect((await fragments(output)).find(({ url }) => url.includes("#"))?.content).toMatch(/^Hu 311\./);
		expect(asked).toEqual(["hmn"]);
	});
	test("judges the synonyms of a site of its own, and not those that it borrows", async () => {
		const output = await tinySite(site);
		const root = path.dirname(output);
		const folder = path.join(root, "strings");
		await mkdir(path.join(folder, "synonyms"), { recursive: true });
		await writeFile(path.join(folder, "synonyms/en.json"), '{ "hello": ["welcome", "unheard"], "again": [] }');
		const own = await indexSite({ output, facts, locale, strings: { folder, root } });
		expect(synonymDiagnostics({ folder, root }, ["en", "es"]).map(({ message }) => message)).toEqual([
			'"again" has no list of words. Write ["word on the pages"] after it.',
		]);
		expect(own.warnings.map(({ file, line }) => `${file}:${line}`)).toEqual(["strings/synonyms/en.json:1"]);
		const words = JSON.parse(await readFile(path.join(output, "pagefind/words.en.json"), "utf8")) as object;
		expect(words).toMatchObject({ synonyms: { hello: ["welcome"] } });
		const strings = { folder, root: path.join(root, "other") };
		const borrowed = await indexSite({ output, facts, locale, strings });
		expect([...synonymDiagnostics(strings, ["en"]), ...borrowed.warnings]).toEqual([]);
	});
});
