import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../../../scripts/facts/facts.ts";
import { displayNumber } from "../../../scripts/facts/phone.ts";
import { readLocales } from "../../../scripts/i18n/locale.ts";
import { sharp } from "../../../scripts/pictures/sharp.ts";
import { type ArtReport, drawToolkit } from "../../../scripts/posters/draw-toolkit.ts";
import { CITY, cityFolders } from "../../city.ts";
import { cityArt } from "./city-art.ts";
import { readPdf } from "./read-pdf.ts";
import { sampleFacts, sampleLines } from "./sample-facts.ts";

const strings = cityFolders.strings;
const places: string[] = [];

/** Draws into a folder of its own, with a cache of its own unless one is given. */
async function draw(facts: Facts, cache?: string) {
	const place = await mkdtemp(path.join(tmpdir(), "art-"));
	places.push(place);
	const folders = {
		root: CITY,
		data: cityFolders.data,
		strings,
		output: path.join(place, "site"),
		cache: cache ?? path.join(place, "cache"),
	};
	return { ...folders, report: await drawToolkit(facts, readLocales(facts, strings, []), folders, cityArt) };
}

/** The digest of every file below a folder, by its path. */
async function digests(folder: string): Promise<Record<string, string>> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((it) => it.isFile());
	const names = files.map((it) => path.relative(folder, path.join(it.parentPath, it.name))).sort();
	const bytes = await Promise.all(names.map((name) => readFile(path.join(folder, name))));
	return Object.fromEntries(
		names.map((name, index) => [
			name,
			createHash("sha256")
				.update(bytes[index] ?? "")
				.digest("hex"),
		]),
	);
}

const poster = async (output: string, id = "hate-crime-poster") =>
	readPdf(await readFile(path.join(output, "toolkit", `${id}.pdf`)));

let drawn: { report: ArtReport; output: string; cache: string };
beforeAll(async () => {
	drawn = await draw(sampleFacts());
});
afterAll(() => Promise.all(places.map((place) => rm(place, { recursive: true }))));

describe("the hate-crime poster", () => {
	it("carries every number of its lines, as the City writes numbers", async () => {
		const { text } = await poster(drawn.output);
		const numbers = sampleLines().flatMap((line) => line.numbers.map(displayNumber));
		expect(numbers).toHaveLength(9);
		for (const number of numbers) expect(text).toContain(number);
	});

	it("carries no number that is not among the facts", async () => {
		const { text } = await poster(drawn.output);
		const known = new Set(sampleLines().flatMap((line) => line.numbers.map(displayNumber)));
		const found = text.match(/\d{3}-\d{3}-\d{4}|(?<!\d)[2-9]11(?!\d)/g) ?? [];
		expect(found.filter((number) => !known.has(number))).toEqual([]);
	});

	it("carries the hours that hold and not those known to have changed", async () => {
		const { text } = await poster(drawn.output);
		expect(text).toContain("6:15 a.m. to 6:45 p.m. Monday to Friday");
		expect(text).not.toMatch(/9:20|1:10|Saturday|Sunday/);
	});

	it("says when the City published its numbers, and to call to confirm", async () => {
		expect((await poster(drawn.output)).text).toContain("Oct 30, 2018. Call to confirm.");
	});

	it("speaks for its oldest record, and says so when a person has checked them all", async () => {
		const lines = sampleLines().map((line, index) => ({ ...line, checked: `2018-11-0${index === 3 ? 1 : 4}` }));
		const { output } = await draw(sampleFacts(lines), drawn.cache);
		expect((await poster(output)).text).toContain(
			"Last checked on Nov 1, 2018. Hours: Published on Oct 30, 2018. Call to confirm.",
		);
	});

	it("carries the words of each language, with that language named to screen readers", async () => {
		const { text, plain } = await poster(drawn.output);
		expect(text).toContain("¿Necesita ayuda?");
		expect(text).toContain("Hadii aad Caawimaad u baahantahay");
		expect(plain).toContain("/Lang (es)");
		expect(plain).toContain("/Lang (so)");
	});

	it("changes when one digit of a fact changes", async () => {
		const lines = sampleLines().map((line) =>
			line.id === "civil-rights" ? { ...line, numbers: [{ dial: "+12025550109" }] } : line,
		);
		const { text } = await poster((await draw(sampleFacts(lines), drawn.cache)).output);
		expect(text).toContain("202-555-0109");
		expect(text).not.toContain("202-555-0102");
	});

	it("leaves out a number known to have changed", async () => {
		const superseded = {
			date: null,
			note: { en: "It changed." },
			source: { title: "A page", url: "https://city.example/" },
			link: "https://city.example/",
		};
		const lines = sampleLines().map((line) => (line.id === "justice-department" ? { ...line, superseded } : line));
		expect((await poster((await draw(sampleFacts(lines), drawn.cache)).output)).text).not.toContain("202-555-0101");
	});

	it("is refused with a sentence when the line to call is gone", async () => {
		const lines = sampleLines().filter(({ id }) => id !== "city-311");
		await expect(draw(sampleFacts(lines))).rejects.toThrow(
			"_data/toolkit.json:1:1: the hate-crime-poster tells people to call city-311. Add that line to hotlines.json, or take the poster out.",
		);
	});
});

describe("every drawing", () => {
	it("is a tagged PDF/UA-1 with title, description, language and the site's date", async () => {
		for (const id of sampleFacts().toolkit.byId.keys()) {
			const { plain, metadata } = await poster(drawn.output, id);
			expect(plain).toContain("/Marked true");
			expect(plain).toContain("/Lang (en)");
			expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
			expect(metadata).toContain(`The ${id}</rdf:li>`);
			expect(metadata).toContain(`What the ${id} shows</rdf:li>`);
			expect(metadata).toContain("<xmp:CreateDate>2018-11-05T00:00:00Z</xmp:CreateDate>");
		}
	});

	it("names the hashtag as one word to screen readers, however it is broken into lines", async () => {
		for (const id of ["campaign-poster", "sign-blue", "sign-white"])
			expect((await poster(drawn.output, id)).plain).toContain("/Alt (#WeAreMpls)");
	});

	it("has a picture of the paper's shape at 150 pixels an inch", async () => {
		for (const { id, paper } of sampleFacts().toolkit.all) {
			const { width, height } = await sharp(path.join(drawn.output, "toolkit", `${id}.png`)).metadata();
			expect({ id, width, height }).toEqual({ id, width: paper.width * 150, height: paper.height * 150 });
			const [english] = drawn.report.toolkit.get(id) ?? [];
			expect(english?.png).toMatchObject({ width, height, url: `/toolkit/${id}.png` });
		}
	});

	it("is refused with a sentence when nobody has drawn it", async () => {
		const facts = sampleFacts();
		const [first] = facts.toolkit.all;
		if (!first) throw new Error("the sample has no toolkit");
		const toolkit = { all: [{ ...first, id: "banner" }], byId: new Map() };
		await expect(draw({ ...facts, toolkit })).rejects.toThrow(
			"the toolkit item banner has no drawing. Add assets/art/banner.typ, or take the item out.",
		);
	});

	it("is refused when the letters of a language are missing from its font", async () => {
		const facts = sampleFacts();
		const site = { ...facts.site, statement: { en: "ሰላም" } };
		await expect(draw({ ...facts, site }, drawn.cache)).rejects.toThrow(
			"the fonts of posters have no ሰ (U+1230). Write it another way",
		);
	});

	it("is refused when its words run over the paper", async () => {
		const facts = sampleFacts();
		const all = facts.languages.all.map((language) => ({
			...language,
			helpPhrase: language.helpPhrase && "Long ".repeat(300),
		}));
		await expect(draw({ ...facts, languages: { ...facts.languages, all } }, drawn.cache)).rejects.toThrow(
			"assets/art/hate-crime-poster.typ runs over 2 pages. Shorten its words or make them smaller.",
		);
	});

	it("takes its numbers from the facts: no source holds a digit that a person would read", async () => {
		const folder = cityArt;
		expect(await readFile(path.join(folder, "words/en.json"), "utf8")).not.toMatch(/\d/);
		for (const name of (await readdir(folder)).filter((it) => it.endsWith(".typ")))
			expect(await readFile(path.join(folder, name), "utf8")).not.toMatch(/[2-9]11\b|\d{3}-\d|20[12]\d/);
	});
});

describe("the social card and the icons", () => {
	it("have the sizes that networks and phones ask for", async () => {
		const sides = { "og.png": 1200, "apple-touch-icon.png": 180, "icon-192.png": 192, "icon-512.png": 512 };
		for (const [name, width] of Object.entries(sides))
			expect(await sharp(path.join(drawn.output, name)).metadata()).toMatchObject({
				width,
				height: name === "og.png" ? 630 : width,
				hasAlpha: false,
			});
		expect(
			(await readdir(drawn.output, { withFileTypes: true })).flatMap((it) => (it.isFile() ? it.name : [])).sort(),
		).toEqual([...Object.keys(sides), "favicon.svg", "favicon.ico"].sort());
	});

	it("include an icon that takes less than 600 bytes and an ICO with a PNG in it", async () => {
		expect((await readFile(path.join(drawn.output, "favicon.svg"))).length).toBeLessThan(600);
		const ico = await readFile(path.join(drawn.output, "favicon.ico"));
		expect(ico.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
		expect(await sharp(ico.subarray(ico.readUInt32LE(18))).metadata()).toMatchObject({ format: "png", width: 32 });
	});
});

describe("the artwork of a build", () => {
	const zone = process.env.TZ;
	afterEach(() => {
		process.env.TZ = zone;
	});

	it("is the same bytes whatever the zone and without a cache", async () => {
		process.env.TZ = "Asia/Tokyo";
		expect(new Date("2018-11-05T00:00:00Z").getHours()).toBe(9);
		const again = await draw(sampleFacts());
		expect(again.report).toMatchObject({ drawn: 6 });
		const files = await digests(again.output);
		expect(Object.keys(files)).toHaveLength(14);
		expect(files).toEqual(await digests(drawn.output));
	});

	it("is kept from the build before while its facts are the same", async () => {
		const again = await draw(sampleFacts(), drawn.cache);
		expect(again.report).toMatchObject({ drawn: 0 });
		expect(await digests(again.output)).toEqual(await digests(drawn.output));
	});

	it("is drawn anew on another day of the site", async () => {
		expect((await draw(sampleFacts(sampleLines(), "2018-11-06"), drawn.cache)).report.drawn).toBe(5);
	});
});
