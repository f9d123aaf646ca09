import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { CITY } from "../city.ts";
import { BUILD_TIMEOUT, builtCity } from "./build-fixture.ts";
import {
	byId,
	languageOf,
	mainOf,
	type Page,
	pageAt,
	readPageTrees,
	select,
	selectOne,
	textOf,
	wordsOf,
} from "./dom.ts";

let output: string;
let pages: ReadonlyMap<string, Page>;
beforeAll(async () => {
	output = await builtCity();
	pages = await readPageTrees(output);
}, BUILD_TIMEOUT);

const arabicPages = (): Page[] => [...pages.values()].filter(({ file }) => file.startsWith("ar/"));

interface Named {
	name?: Record<string, string>;
	title?: Record<string, string>;
}
/** The English names of records that have no Arabic one. */
const namesInEnglishOnly = ["hotlines", "events", "resolutions", "organizations", "resources"].flatMap((kind) => {
	const read = (file: string) => JSON.parse(readFileSync(path.join(CITY, "_data", file), "utf8"));
	const files = globSync(`${kind}/*.json`, { cwd: path.join(CITY, "_data") });
	const records: Named[] = files.length > 0 ? files.map(read) : read(`${kind}.json`)[kind];
	return records.flatMap(({ name, title }) => {
		const texts = name ?? title ?? {};
		return texts.en !== undefined && texts.ar === undefined ? [texts.en] : [];
	});
});

test("every page says its language and its direction", () => {
	const told = [...pages.values()].map(({ file, tree }) => {
		const { lang, dir } = selectOne(tree, "html").attribs;
		return `${/^(es|ar|hmn)(?=\/)/.exec(file)?.[0] ?? ""}: ${lang} ${dir}`;
	});
	expect([...new Set(told)].sort()).toEqual([": en ltr", "ar: ar rtl", "es: es ltr", "hmn: mww ltr"]);
});

test("each page is there in every language, those of records and lists and of old addresses too", () => {
	const pagesIn = (language: string) =>
		[...pages.keys()].flatMap((file) => (file.startsWith(`${language}/`) ? [file.slice(language.length + 1)] : []));
	const english = [...pages.keys()].filter((file) => !/^(es|ar|hmn)\//.test(file));
	const besides = ["report/english/index.html", "rights/english/index.html"];
	for (const language of ["es", "ar", "hmn"])
		expect(
			pagesIn(language).filter((file) => !besides.includes(file)),
			language,
		).toEqual(english);
	expect(english).toEqual(
		expect.arrayContaining([
			"events/past-picnic/index.html",
			"resolutions/welcome/index.html",
			"events/2018/index.html",
		]),
	);
});

test("the page of what is withdrawn says so in its language, leads to the list, and is to be found nowhere", () => {
	const { tree } = pageAt(pages, "es/events/called-off-walk/");
	expect(textOf(selectOne(tree, "h1"))).toBe("Esta página se retiró");
	expect(select(mainOf(pageAt(pages, "es/events/called-off-walk/")), "a").map(({ attribs }) => attribs.href)).toContain(
		"../",
	);
	expect(select(tree, "meta").find(({ attribs }) => attribs.name === "robots")?.attribs.content).toBe("noindex");
	const linked = [...pages.values()].flatMap((page) =>
		select(page.tree, "a").flatMap(({ attribs }) => (attribs.href?.includes("called-off-walk") ? [page.file] : [])),
	);
	expect(linked.filter((file) => !file.includes("called-off-walk"))).toEqual([]);
});

test("the page of a record has its title, its description and its words in the page's language where the facts have them", () => {
	const { tree } = pageAt(pages, "ar/events/harvest-supper/");
	const meta = select(tree, "meta").find(({ attribs }) => attribs.name === "description");
	const read = [textOf(selectOne(tree, "h1")), textOf(selectOne(tree, "title")), meta?.attribs.content];
	expect(read.map((it) => it?.includes("عشاء الحصاد") || it?.includes("يأكل الناس معا."))).toEqual([true, true, true]);
});

test("a fact's Arabic words are read in Arabic, and English ones that stand in for them in English", () => {
	const page = pageAt(pages, "ar/contact/");
	const read = select(mainOf(page), "h2").map((heading) => {
		const words = wordsOf(heading).map(({ element }) => languageOf(element));
		return `${textOf(heading)}: ${words.join()}`;
	});
	expect(read).toContain("الخط العربي: ar");
	expect(read).toContain("The line that never sleeps: en");
});

test("no English name stands unmarked in the main part of an Arabic page", () => {
	expect(namesInEnglishOnly.length).toBeGreaterThan(15);
	const unmarked = arabicPages().flatMap((page) =>
		wordsOf(mainOf(page))
			.filter(({ element, text }) => namesInEnglishOnly.includes(text) && languageOf(element) !== "en")
			.map(({ text }) => `${page.file}: ${text}`),
	);
	expect(unmarked).toEqual([]);
});

/** Where the links of a page lead within the site. */
const linksOf = ({ file, tree }: Page) =>
	select(tree, "a").flatMap(({ attribs }) => {
		const { hostname, pathname } = new URL(attribs.href ?? "", `https://site.invalid/${file}`);
		return hostname === "site.invalid" ? [{ to: pathname, attribs }] : [];
	});

test("a link from an Arabic page leads to an Arabic page, or says that it leads to English", () => {
	// The page for unknown addresses names the site's own folder too; where English stands in for a page, all is English.
	const links = arabicPages().flatMap((page) =>
		page.file.endsWith("404.html") || "lang" in mainOf(page).attribs ? [] : linksOf(page),
	);
	expect(links.filter(({ to }) => /^\/ar\/(events|resolutions)\/.+\/$/.test(to)).length).toBeGreaterThan(50);
	const tagOf = (to: string) =>
		({ es: "es", ar: undefined, hmn: "mww" })[/^\/(es|ar|hmn)\//.exec(to)?.[1] ?? ""] ?? "en";
	const unsaid = links.filter(({ to, attribs }) => !to.startsWith("/ar/") && attribs.hreflang !== tagOf(to));
	expect([...new Set(unsaid.map(({ to }) => to))]).toEqual([]);
});

test("a link within an English page says nothing of language", () => {
	const links = select(mainOf(pageAt(pages, "events/")), "a");
	expect(links.filter(({ attribs }) => attribs.hreflang !== undefined)).toEqual([]);
});

const switchOf = (address: string) =>
	select(selectOne(pageAt(pages, address).tree, "nav.languages"), "a").map(({ attribs }) => attribs);

test("the languages lead to the same page in the other language", () => {
	expect(switchOf("ar/rights/")).toEqual([
		{ href: "../../rights/", lang: "en", hreflang: "en" },
		{ href: "../../es/rights/", lang: "es", hreflang: "es" },
		{ href: "../../hmn/rights/", lang: "mww", hreflang: "mww" },
	]);
	expect(switchOf("rights/").map(({ href, lang }) => [href, lang])).toEqual([
		["../es/rights/", "es"],
		["../ar/rights/", "ar"],
		["../hmn/rights/", "mww"],
	]);
});

test("they lead from a record to the same record, and from a list to the same list", () => {
	expect(switchOf("events/past-picnic/").map(({ href }) => href)).toContain("../../ar/events/past-picnic/");
	expect(switchOf("ar/events/2018/").map(({ href }) => href)).toContain("../../../events/2018/");
});

test("the first number on every Arabic page is that of the Arabic line, then 911, then the main one", () => {
	const numbers = arabicPages().map(({ tree }) =>
		select(tree, "a")
			.filter(({ attribs }) => attribs.href?.startsWith("tel:"))
			.slice(0, 3)
			.map(({ attribs }) => attribs.href)
			.join(),
	);
	expect([...new Set(numbers)]).toEqual(["tel:+17205550110,tel:911,tel:+17205550100"]);
});

test("that number stands after the City's own words, before any alert and any other digit", () => {
	for (const { file, tree } of arabicPages()) {
		const [strip] = select(tree, ".strip");
		expect(strip && textOf(strip), file).toMatch(/^للمساعدة اتصل 720-555-0110/);
		const shown = textOf(selectOne(tree, "body"));
		expect(/\d[\d-]+/.exec(shown)?.[0], file).toBe("720-555-0110");
	}
	expect(
		[...pages.values()].filter(({ file, tree }) => !/^(es|ar|hmn)\//.test(file) && select(tree, ".strip").length > 0),
	).toEqual([]);
});

test("every page in Arabic that nobody has checked says so in both languages", () => {
	const drafts = arabicPages().filter(({ file }) => file !== "ar/discrimination/index.html");
	const said = drafts.map(({ tree }) => {
		const notes = select(selectOne(tree, ".trust"), "p");
		return notes.slice(0, 2).map(languageOf).join();
	});
	expect([...new Set(said)]).toEqual(["ar,en"]);
});

test("a language with neither pages nor a line is not offered", () => {
	const offered = select(selectOne(pageAt(pages, "").tree, "nav.languages"), "li");
	expect(offered.map(textOf)).toEqual(["English", "Español", "العربية", "Hmoob"]);
});

test("a number keeps its order among right-to-left words", () => {
	const calls = [...pages.values()].flatMap((page) => select(byId(page, "main"), "a.call"));
	expect(calls.length).toBeGreaterThan(50);
	expect(calls.filter(({ attribs }) => attribs.dir !== "ltr").map(textOf)).toEqual([]);
});

test("an Arabic string whose English has changed is followed by the English that holds now", () => {
	const page = pageAt(pages, "ar/events/");
	expect(textOf(selectOne(page.tree, ".skip"))).toBe("انتقل إلى الجزء الرئيسي");
	const states = select(mainOf(page), ".state").map(textOf);
	expect(states).toContain("ألغي هذا الحدث.");
	expect(states.join()).toContain("نُقل هذا الحدث إلى موعد آخر. (This event was moved to another time.)");
});
