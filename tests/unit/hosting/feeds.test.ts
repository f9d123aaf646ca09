import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { manifest, manifestPath } from "../../../scripts/hosting/manifest.ts";
import { robots, sitemap } from "../../../scripts/hosting/sitemap.ts";
import { makeLanguage } from "../make-facts.ts";
import { tinyFacts } from "./tiny-facts.ts";

/** The elements of an XML text, each with its attributes and text. */
function xmlElements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
	const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
	const parser = new Parser(
		{
			onopentag: (name, attributes) => elements.push({ name, attributes, text: "" }),
			ontext: (text) => {
				const last = elements.at(-1);
				if (last) last.text += text.trim();
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return elements;
}

describe("the sitemap", () => {
	const pages = [
		{ url: "/report/" },
		{
			url: "/",
			translations: [
				{ hreflang: "en", url: "/" },
				{ hreflang: "es", url: "/es/" },
			],
		},
	];
	test("lists absolute addresses in order, under a sub-path too", () => {
		const locations = (siteUrl: string) =>
			xmlElements(sitemap(pages, siteUrl)).flatMap(({ name, text }) => (name === "loc" ? text : []));
		expect(locations("https://city.example")).toEqual(["https://city.example/", "https://city.example/report/"]);
		expect(locations("https://city.example/mpls/")).toEqual([
			"https://city.example/mpls/",
			"https://city.example/mpls/report/",
		]);
	});
	test("names the translations", () => {
		const links = xmlElements(sitemap(pages, "https://city.example")).filter(({ name }) => name === "xhtml:link");
		expect(links.map(({ attributes }) => [attributes.hreflang, attributes.href])).toEqual([
			["en", "https://city.example/"],
			["es", "https://city.example/es/"],
		]);
	});
	test("escapes an ampersand", () => {
		const [, , loc] = xmlElements(sitemap([{ url: "/a&b/" }], "https://city.example"));
		expect(loc?.text).toBe("https://city.example/a&b/");
		expect(sitemap([{ url: "/a&b/" }], "https://city.example")).toContain("/a&amp;b/");
	});
});

test("robots.txt lets everybody in and names the sitemap", () => {
	expect(robots("https://city.example/mpls")).toBe(
		"User-agent: *\nAllow: /\n\nSitemap: https://city.example/mpls/sitemap.xml\n",
	);
});

test("the manifest names the campaign and relative icons", () => {
	const { name, start_url, icons } = JSON.parse(manifest(tinyFacts({}), makeLanguage("en"))) as {
		name: string;
		start_url: string;
		icons: { src: string }[];
	};
	expect(name).toBe("#WeAreMpls");
	expect(start_url).toBe("./");
	expect(icons.map(({ src }) => src)).toEqual(["favicon.svg", "icon-192.png", "icon-512.png"]);
});

describe("the manifest of another language", () => {
	const read = (statement: Record<string, string> & { en: string }) =>
		JSON.parse(manifest(tinyFacts({ statement }), makeLanguage("hmn", { tag: "mww", dir: "rtl" }))) as Record<
			string,
			unknown
		>;
	test("stands beside its first page, and begins there", () => {
		expect(manifestPath("en")).toBe("/manifest.webmanifest");
		expect(manifestPath("hmn")).toBe("/hmn/manifest.webmanifest");
		expect(read({ en: "All" })).toMatchObject({ start_url: "./", scope: "./" });
	});
	test("finds the icons that are the same for all", () => {
		expect(JSON.stringify(read({ en: "All" }).icons)).toContain('"src":"../favicon.svg"');
	});
	test("is in that language where the facts have words in it, else in English", () => {
		expect(read({ en: "All", hmn: "Txhua" })).toMatchObject({ description: "Txhua", lang: "mww", dir: "rtl" });
		expect(read({ en: "All" })).toMatchObject({ description: "All", lang: "en", dir: "ltr" });
	});
});
