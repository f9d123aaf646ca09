import { HtmlValidate } from "html-validate";
import { beforeAll, expect, test } from "vitest";
import { readSiteSources, type SiteSources } from "../../../../scripts/build/sources.ts";
import { elementsOf, readPage } from "../../../../scripts/checks/read-page.ts";
import { referencesOf } from "../../../../scripts/checks/references.ts";
import { displayNumber } from "../../../../scripts/facts/phone.ts";
import { styleHash } from "../../../../scripts/hosting/content-security-policy.ts";
import {
	POCKET_BYTES,
	type PocketEdition,
	pocketEditions,
} from "../../../../scripts/offline/pocket/pocket-editions.ts";
import { cityFolders } from "../../../city.ts";
import { HTML_RULES } from "../../../validate-html.ts";

const ADDRESS = "https://city.example/mpls/";
let sources: SiteSources;
let editions: PocketEdition[];

const makeAt = async (day: string) => {
	const made = await readSiteSources(cityFolders, { SITE_DATE: day });
	return { made, files: await pocketEditions(made, ADDRESS) };
};
const htmlOf = (files: readonly PocketEdition[], name: string): string =>
	files.find(({ file }) => file === name)?.html ?? "";

beforeAll(async () => {
	({ made: sources, files: editions } = await makeAt("2018-11-05"));
});

test("there is one file a language and one with all", () => {
	const ids = [...sources.locales.keys()];
	expect(editions.map(({ file }) => file)).toEqual([...ids.map((id) => `pocket-${id}.html`), "pocket.html"]);
});

test("each is at most 100 KB", () => {
	for (const { file, html } of editions) expect(Buffer.byteLength(html), file).toBeLessThanOrEqual(POCKET_BYTES);
});

test("each is valid and accessible HTML", async () => {
	const validator = new HtmlValidate(HTML_RULES);
	for (const { file, html } of editions) {
		const { results } = await validator.validateString(html, file);
		expect(
			results.flatMap(({ messages }) => messages.map(({ line, message }) => `${file}:${line} ${message}`)),
		).toEqual([]);
	}
});

test("nothing is fetched or run, and every link is a number to call or a part of the file", () => {
	for (const { file, html } of editions) {
		const page = readPage(file, html);
		for (const name of ["script", "img", "link", "iframe", "form"]) expect(elementsOf(page, name), name).toEqual([]);
		for (const { address, loads } of referencesOf(page)) {
			expect(loads).toBe(false);
			if (!address.startsWith("tel:")) expect(page.ids, `${file} ${address}`).toContain(address.slice(1));
		}
		expect(html).not.toMatch(/https?:\/\/|url\(|@import|<[^>]* (style|on\w+)=/);
	}
});

test("the policy forbids all but the one style", () => {
	for (const { html } of editions) {
		const page = readPage("a.html", html);
		const [style] = elementsOf(page, "style");
		const policy = elementsOf(page, "meta").find(({ attributes }) => "http-equiv" in attributes)?.attributes.content;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain(`style-src '${styleHash(style?.text ?? "")}'`);
	}
});

test("every number of a line that has not changed can be called", () => {
	for (const { html } of editions)
		for (const { numbers } of sources.facts.hotlines.all.filter(({ superseded }) => !superseded))
			for (const { dial } of numbers)
				expect(html).toContain(`href="tel:${dial}">${displayNumber({ dial }).replaceAll("-", "-<wbr>")}</a>`);
});

test("the line of its language comes first, then 911, then the main line", () => {
	const dials = (name: string) =>
		[...htmlOf(editions, name).matchAll(/href="tel:([^"]+)"/g)].slice(0, 3).map((match) => match[1]);
	for (const { id, hotline } of sources.facts.languages.all.filter(({ published }) => published).slice(1))
		expect(dials(`pocket-${id}.html`)).toEqual([
			sources.facts.hotlines.byId.get(hotline ?? "")?.numbers[0]?.dial,
			"911",
			"+17205550100",
		]);
	expect(dials("pocket-en.html").slice(0, 2)).toEqual(["+17205550100", "911"]);
});

test("it says its day, the day after which to distrust it, and that of each fact that is in date", async () => {
	const english = htmlOf(editions, "pocket-en.html");
	expect(english).toContain("This edition was made on Nov 5, 2018.");
	expect(english).toContain("Do not rely on this sheet after Feb 3, 2019.");
	expect(english).toContain("city.example/mpls/offline/");
	expect(english).toContain("The City published this on Oct 30, 2018. After Apr 28, 2019, call to confirm.");
	const later = htmlOf((await makeAt("2026-11-22")).files, "pocket-en.html");
	expect(later).toContain("The City published this on Oct 30, 2018. Call to confirm.");
});

test("it has the hours in a table and the days on which nobody answers", () => {
	expect(htmlOf(editions, "pocket-en.html")).toMatch(/<caption>Hours<\/caption>.*Not answered on:/s);
	expect(htmlOf(editions, "pocket-en.html")).not.toContain("data-");
});

test("it has what to do, rights and discrimination, without posters and the words of laws", () => {
	const english = htmlOf(editions, "pocket-en.html");
	for (const words of ["Get safe.", "Keep the door shut.", "Discrimination</h2>", "Find a lawyer"])
		expect(english).toContain(words);
	expect(english).not.toMatch(/Take a sign|<blockquote|<h3[^>]*>What the law said/);
});

test("a draft says in both languages that it is one, with a switch for its English", () => {
	for (const id of ["es", "ar", "hmn"]) {
		const html = htmlOf(editions, `pocket-${id}.html`);
		expect(html).toContain("This translation is a draft, not checked yet.");
		expect(html).toMatch(
			/<input type="checkbox" id="english"[^>]*>.*<p class="english" lang="en" dir="ltr">Call <a[^>]*>720/s,
		);
		expect(html.match(/<input/g)).toHaveLength(1);
	}
});

test("the same sources gives the same bytes", async () => {
	expect(await pocketEditions(sources, ADDRESS)).toEqual(editions);
});
