import { describe, expect, test } from "vitest";
import { csvFile, safeCell } from "../../../../scripts/outputs/open-data/csv.ts";
import { jsonFile, schemaFile } from "../../../../scripts/outputs/open-data/json.ts";
import { KINDS, type Kind } from "../../../../scripts/outputs/open-data/kinds.ts";
import { organization, resolution } from "../../facts/small-site.ts";
import { unnoticed } from "../changed-digits.ts";
import { awkwardPublication, cityPublication, smallPublication, widePublication } from "../publications.ts";
import { csvReader, readCsv } from "./read-csv.ts";
import { jsonReader, schemaDiagnostics } from "./read-json.ts";

const real = cityPublication("2018-11-05");
const awkward = awkwardPublication();

describe.each(KINDS)("the open data of %s", (kind) => {
	const diagnostics = schemaDiagnostics(schemaFile(kind, real));
	test.each([
		["real", real],
		["awkward", awkward],
		["wide", widePublication()],
	])("holds every %s fact, as JSON that its own schema allows and as CSV", (_name, pub) => {
		const json = jsonFile(kind, pub);
		expect(diagnostics(json)).toEqual([]);
		expect(jsonReader(kind, pub)(json)).toEqual([]);
		expect(csvReader(kind, pub)(csvFile(kind, pub))).toEqual([]);
	});
	test("is the same on whatever day the site is built", () => {
		const later = cityPublication("2026-11-22");
		expect(jsonFile(kind, later)).toBe(jsonFile(kind, real));
		expect(csvFile(kind, later)).toBe(csvFile(kind, real));
	});
	test("says the license, and for each record its name for good, its page and how long it may be relied on", () => {
		const { license, [kind]: records } = JSON.parse(jsonFile(kind, real));
		expect(license.spdx).toBe("CC-BY-4.0");
		const needed = kind === "corrections" ? ["urn", "page", "day"] : ["urn", "page", "asOf", "checked", "reviewBy"];
		for (const record of records) expect(Object.keys(record)).toEqual(expect.arrayContaining(needed));
	});
	test("has a schema that turns away a record with an unknown field or without its name", () => {
		const { [kind]: records, ...about } = JSON.parse(jsonFile(kind, real));
		if (records.length === 0) return;
		const [{ urn: _urn, ...nameless }] = records;
		expect(diagnostics(JSON.stringify({ ...about, [kind]: [{ ...records[0], surprise: 1 }] }))).toHaveLength(1);
		expect(diagnostics(JSON.stringify({ ...about, [kind]: [nameless] }))).toHaveLength(1);
	});
});

describe("a changed digit", { timeout: 60_000 }, () => {
	// The awkward facts have the most to get wrong in these kinds; of the others they have few.
	const pubOf = (kind: Kind) => (["events", "hotlines", "hours", "resolutions"].includes(kind) ? awkward : real);
	test.each(KINDS)("is noticed in the JSON of %s", async (kind) => {
		const pub = pubOf(kind);
		const differences = jsonReader(kind, pub);
		expect(differences(jsonFile(kind, pub))).toEqual([]);
		expect(await unnoticed(jsonFile(kind, pub), differences)).toEqual([]);
	});
	test.each(KINDS)("is noticed in the CSV of %s", async (kind) => {
		const pub = pubOf(kind);
		const [head = "", ...rows] = csvFile(kind, pub).split("\r\n");
		const read = csvReader(kind, pub);
		const differences = (text: string) => read(`${head}\r\n${text}`);
		expect(differences(rows.join("\r\n"))).toEqual([]);
		expect(await unnoticed(rows.join("\r\n"), differences)).toEqual([]);
	});
});

describe("a table", () => {
	const pub = smallPublication({
		organizations: [
			organization("city-of-minneapolis", { name: { en: '=SUM(A1), "quoted"' }, description: { en: "two\r\nlines" } }),
			organization("at", { name: { en: "@home" } }),
			organization("minus", { name: { en: "-40 degrees; + more" } }),
			organization("hidden", { name: { en: 'x;=HYPERLINK("//a.example")' }, description: { en: "two\r\n-lines" } }),
			organization("quoted", { name: { en: 'a;"=1+1|@b' } }),
		],
	});
	const text = csvFile("organizations", pub);
	/** As a spreadsheet may cut it that takes another sign for the separator, heeds no quotes where it does not expect them, and drops them. */
	const cutAt = (separator: string, file: string) =>
		file.split(/[\r\n]/).flatMap((line) => line.split(separator).map((cell) => cell.replace(/^["']+/, "")));

	test("holds no cell that a spreadsheet would run, whatever it takes for the separator", () => {
		const files = [text, csvFile("hotlines", real)];
		const cells = files.flatMap((file) => readCsv(file).flatMap((row) => Object.values(row)));
		const pieces = files.flatMap((file) => [";", "\t", "|", ","].flatMap((separator) => cutAt(separator, file)));
		expect([...cells, ...pieces].filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
		expect(
			["=1", "+1", "-1", "@a", "\t=1", "＝1", "a=1", "1-1", "a;=1|＋1\n-1,@a", "a; -1", "+16126733000"].map(safeCell),
		).toEqual([
			" =1",
			" +1",
			" -1",
			" @a",
			" \t =1",
			" ＝1",
			"a=1",
			"1-1",
			"a; =1| ＋1\n -1, @a",
			"a; -1",
			" +16126733000",
		]);
	});
	test("gives every text back as it was, but for such spaces", () => {
		expect(readCsv(text).map(({ name_en }) => name_en)).toEqual([
			' =SUM(A1), "quoted"',
			" @home",
			" -40 degrees; + more",
			'x; =HYPERLINK("//a.example")',
			'a;" =1+1| @b',
		]);
		expect(readCsv(text).map(({ description_en }) => description_en)).toEqual([
			"two\r\nlines",
			"",
			"",
			"two\r\n -lines",
			"",
		]);
	});
	test("ends its lines as RFC 4180 says, and begins with the mark of UTF-8", () => {
		expect(text.startsWith("\uFEFFchanged,id,")).toBe(true);
		expect(text.endsWith("\r\n")).toBe(true);
	});
	test("has the same columns without any record", () => {
		const [head = ""] = csvFile("resolutions", real).split("\r\n");
		const languages = real.facts.languages;
		const empty = { ...real, facts: { ...smallPublication({}).facts, languages } };
		expect(csvFile("resolutions", empty)).toBe(`${head}\r\n`);
	});
	test("flags first what is known to have changed, also where only some hours of a week have", () => {
		const changed = readCsv(csvFile("hours", real)).filter((row) => row.changed === "yes");
		expect(changed.map((row) => row.days)).toEqual(["saturday", "monday"]);
		expect(changed[0]?.superseded_link).toMatch(/^https:/);
	});
	test("tells a number to read and one to dial", () => {
		const row = readCsv(csvFile("hotlines", real)).find(({ id }) => id === "city-311");
		expect([row?.number, row?.tel]).toEqual(["720-555-0100", "tel:+17205550100"]);
	});
});

test("a partial date stays as partial as it is", () => {
	const pub = smallPublication({ resolutions: [resolution("august", { adopted: "2017-08" })] });
	expect(JSON.parse(jsonFile("resolutions", pub)).resolutions[0].adopted).toBe("2017-08");
	expect(readCsv(csvFile("resolutions", pub))[0]?.adopted).toBe("2017-08");
});
