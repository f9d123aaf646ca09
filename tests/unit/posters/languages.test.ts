import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../../../scripts/facts/facts.ts";
import { readLocales } from "../../../scripts/i18n/locale.ts";
import { type ArtReport, drawToolkit } from "../../../scripts/posters/draw-toolkit.ts";
import type { ArtWords } from "../../../scripts/posters/poster-words.ts";
import { itemSheets } from "../../../scripts/posters/posters.ts";
import { openPress } from "../../../scripts/posters/press.ts";
import { printFonts } from "../../../scripts/posters/print-fonts.ts";
import { CITY, cityFolders } from "../../city.ts";
import { cityArt } from "./city-art.ts";
import { readPdf } from "./read-pdf.ts";
import { sampleFacts } from "./sample-facts.ts";

const ART = cityArt;
const STRINGS = cityFolders.strings;
const english = JSON.parse(readFileSync(path.join(ART, "words/en.json"), "utf8")) as ArtWords;
const translated = readdirSync(path.join(ART, "words"))
	.map((name) => path.basename(name, ".json"))
	.filter((id) => id !== "en");

/** Made-up facts in which Spanish and Somali are published, and Hmong, whose tag is not its id; each has a line but English. */
function publishedFacts(ids: readonly string[] = ["hate-crime-poster"]): Facts {
	const facts = sampleFacts();
	const [first] = facts.languages.all;
	if (!first) throw new Error("the sample has no languages");
	const hmong = {
		...first,
		id: "hmn",
		tag: "mww",
		name: "Hmoob",
		hotline: "hmong-line",
		helpPhrase: "Yog xav tau kev pab, hu",
	};
	const [line] = facts.hotlines.all.filter(({ id }) => id === "spanish-line");
	if (!line) throw new Error("the sample has no Spanish line");
	const lines = [...facts.hotlines.all, { ...line, id: "hmong-line", numbers: [{ dial: "+12025550107" }] }];
	const all = [...facts.languages.all, hmong].map((it) => ({ ...it, published: true }));
	const items = facts.toolkit.all.filter(({ id }) => ids.includes(id));
	return {
		...facts,
		toolkit: { all: items, byId: new Map(items.map((it) => [it.id, it])) },
		hotlines: { all: lines, byId: new Map(lines.map((it) => [it.id, it])) },
		languages: { all, byId: new Map(all.map((it) => [it.id, it])) },
	};
}

const places: string[] = [];
afterAll(() => Promise.all(places.map((place) => rm(place, { recursive: true }))));

/** Draws with the project's words, or with others. */
async function draw(facts: Facts, words?: Record<string, ArtWords>) {
	const place = await mkdtemp(path.join(tmpdir(), "art-"));
	places.push(place);
	const sources = words ? path.join(place, "art") : ART;
	if (words) {
		await cp(ART, sources, { recursive: true, filter: (file) => !/words\/(?!en).*json$/.test(file) });
		for (const [id, own] of Object.entries(words))
			await writeFile(path.join(sources, `words/${id}.json`), JSON.stringify(own));
	}
	const output = path.join(place, "site");
	const folders = {
		root: CITY,
		data: cityFolders.data,
		strings: STRINGS,
		output,
		cache: path.join(place, "cache"),
	};
	return { output, report: await drawToolkit(facts, readLocales(facts, STRINGS, []), folders, sources) };
}

const read = async (output: string, language: string, id = "hate-crime-poster") =>
	readPdf(await readFile(path.join(output, language, `toolkit/${id}.pdf`)));

const press = openPress(ART, printFonts());
/** One item alone, without its picture, which takes most of the time. */
function print(facts: Facts, id: string, words: ArtWords, name = "hate-crime-poster"): Buffer {
	const locale = readLocales(facts, STRINGS, []).get(id);
	if (!locale) throw new Error(`the sample has no language ${id}`);
	const sheet = itemSheets(facts, { ...locale, words }).find((it) => it.name === name);
	if (!sheet) throw new Error(`the sample has no ${name}`);
	return press(name, sheet.board).pdf;
}

/** The English words with others in their places. */
const wordsWith = (own: Partial<ArtWords["hateCrime"]>): ArtWords => ({ hateCrime: { ...english.hateCrime, ...own } });

const canMeasure = spawnSync("pdftotext", ["-v"]).error === undefined;
/** The left- and rightmost and the lowest ink of words, as shares of the paper; poppler measures them. */
function extent(pdf: Buffer): { left: number; right: number; bottom: number; pages: number } {
	const boxes = execFileSync("pdftotext", ["-bbox", "-", "-"], { encoding: "utf8", input: pdf });
	const numbers = (name: string) =>
		[...boxes.matchAll(new RegExp(`<word.*? ${name}="([\\d.-]+)"`, "g"))].map((it) => Number(it[1]));
	const pages = [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)"/g)];
	const [, width, height] = pages[0] ?? [];
	return {
		left: Math.min(...numbers("xMin")) / Number(width),
		right: Math.max(...numbers("xMax")) / Number(width),
		bottom: Math.max(...numbers("yMax")) / Number(height),
		pages: pages.length,
	};
}
const MARGIN = 0.05;
const fitting = {
	left: expect.toSatisfy((it) => it > MARGIN),
	right: expect.toSatisfy((it) => it < 1 - MARGIN),
	bottom: expect.toSatisfy((it) => it < 1),
	pages: 1,
};

describe("a language with words of its own", () => {
	let drawn: { output: string; report: ArtReport };
	beforeAll(async () => {
		drawn = await draw(publishedFacts(["sign-blue", "hate-crime-poster"]), {
			es: wordsWith({ lead: "Haga esto." }),
			hmn: english,
		});
	});

	it("has every item beside its pages, after the English one, and a card", () => {
		const { toolkit, cards } = drawn.report;
		for (const [id, items] of toolkit) {
			expect(items.map(({ language }) => language)).toEqual(["en", "es", "hmn"]);
			expect(items.map(({ pdf }) => pdf.url)).toEqual([
				`/toolkit/${id}.pdf`,
				`/es/toolkit/${id}.pdf`,
				`/hmn/toolkit/${id}.pdf`,
			]);
			for (const { pdf, png } of items)
				for (const { url, bytes } of [pdf, png]) expect(readFileSync(path.join(drawn.output, url))).toHaveLength(bytes);
		}
		expect(toolkit.size).toBe(2);
		expect([...cards]).toEqual([
			["en", "/og.png"],
			["es", "/es/og.png"],
			["hmn", "/hmn/og.png"],
		]);
		for (const url of cards.values()) expect(existsSync(path.join(drawn.output, url))).toBe(true);
	});

	it("is named in the PDF by its tag, and the other languages where they stand in it", async () => {
		const { plain, metadata } = await read(drawn.output, "hmn");
		expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
		expect(/\/Type \/Catalog.*?endobj/s.exec(plain)?.[0]).toContain("/Lang (mww)");
		expect(plain).toContain("/Lang (es)");
		expect(plain).not.toContain("/Lang (hmn)");
	});

	it("has its title and description in it", () => {
		const facts = publishedFacts();
		const all = facts.toolkit.all.map((item) => ({
			...item,
			name: { en: "In English", es: "En español" },
			alt: { en: "A poster", es: "Un cartel" },
		}));
		const named = { ...facts, toolkit: { all, byId: new Map() } };
		const { metadata } = readPdf(print(named, "es", english));
		expect(metadata).toContain("En español</rdf:li>");
		expect(metadata).toContain("Un cartel</rdf:li>");
		expect(readPdf(print(named, "en", english)).metadata).toContain("In English</rdf:li>");
	});

	it("puts its own line first with the City's own words, then 911, then 311, and leaves it out below", async () => {
		const { text } = await read(drawn.output, "es");
		const order = ["Haga esto.", "Español", "¿Necesita ayuda?", "202-555-0105", "911", "311", "Soomaali", "Hmoob"];
		const at = order.map((part) => text.indexOf(part));
		expect(at).not.toContain(-1);
		expect(at).toEqual([...at].sort((a, b) => a - b));
		expect(text.match(/202-555-0105/g)).toHaveLength(1);
	});

	it("starts with 911 when its own line is gone", () => {
		const facts = publishedFacts();
		const lines = facts.hotlines.all.filter(({ id }) => id !== "spanish-line");
		const hotlines = { all: lines, byId: new Map(lines.map((it) => [it.id, it])) };
		const { text } = readPdf(print({ ...facts, hotlines }, "es", english));
		expect(text.match(/\d{3}-\d{3}-\d{4}|\d11/)?.[0]).toBe("911");
	});

	it("marks a fact that stands in English for screen readers", () => {
		const facts = publishedFacts(["campaign-poster"]);
		const statement = { en: "We all belong here.", es: "Todos somos de aquí." };
		const told = { ...facts, site: { ...facts.site, statement } };
		const campaign = (id: string) => readPdf(print(told, id, english, "campaign-poster"));
		expect(campaign("es").text).toContain("Todos somos de aquí.");
		expect(campaign("es").content).not.toContain("/Lang (en)");
		expect(campaign("hmn").content).toContain("/Lang (en)");
	});

	it("has one preview where its picture is the same as the English one", () => {
		const files = (id: string) => new Set(drawn.report.toolkit.get(id)?.map(({ png }) => png.file)).size;
		expect([files("sign-blue"), files("hate-crime-poster")]).toEqual([1, 3]);
	});
});

describe("a language without words of its own, or not published", () => {
	it("is not drawn, so that its pages offer the English artwork", async () => {
		const facts = publishedFacts();
		const all = facts.languages.all.map((it) => ({ ...it, published: it.id !== "es" }));
		const languages = { all, byId: new Map(all.map((it) => [it.id, it])) };
		const { report } = await draw({ ...facts, languages }, { es: english });
		expect([...report.cards.keys()]).toEqual(["en"]);
		expect(report.toolkit.get("hate-crime-poster")).toHaveLength(1);
	});
});

describe("the words of a poster", () => {
	const long = wordsWith({
		headline: "Dambiyadanacaybkuxisaysan ma laguu geystay?",
		lead: `${english.hateCrime.lead} `.repeat(2).trim(),
		danger: `${english.hateCrime.danger} immediately`,
		report: "Xaaladdaadanabadgelyo soo sheeg. Wac",
		answered: "We answer your call in your language {hours}.",
		elsewhere: `${english.hateCrime.elsewhere}, wherever you are`,
		proofSteps: english.hateCrime.proofSteps.map((step) => `${step} ${step}`),
	});

	it.skipIf(!canMeasure).each(["so", "hmn"])(
		"grow smaller when they are long, and none leaves the margins (%s)",
		(id) => {
			const pdf = print(publishedFacts(), id, long);
			expect(extent(pdf)).toEqual(fitting);
			expect(readPdf(pdf).text).toContain("Dambiyadanacaybkuxisaysan");
		},
	);

	it.skipIf(!canMeasure).each(translated)("fit in %s as its translators wrote them", (id) => {
		const words = JSON.parse(readFileSync(path.join(ART, `words/${id}.json`), "utf8")) as ArtWords;
		expect(extent(print(publishedFacts(), id, words))).toEqual(fitting);
	});

	it.each([
		["headline", "headline and lead"],
		["danger", "danger"],
		["report", "report, answered and interpreter"],
		["elsewhere", "elsewhere"],
		["proof", "proof and more"],
	] as const)("are refused with a sentence when the %s is one word too long to print", (key, named) => {
		const words = wordsWith({ [key]: "Dambiyadanacayb".repeat(6) });
		expect(() => print(publishedFacts(), "so", words)).toThrow(
			`assets/art/hate-crime-poster.typ in the language so cannot be drawn: the words ${named} do not fit. Shorten them in assets/art/words/so.json.`,
		);
	});
});
