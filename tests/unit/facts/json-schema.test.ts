import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { SchemaPart } from "../../../scripts/facts/finish-schema.ts";
import { SCHEMA_FOLDER, schemaFiles } from "../../../scripts/facts/json-schema.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { cityFolders } from "../../city.ts";
import { faultsBySchema as faultsOf, fieldsOf } from "./editor-schema.ts";

const folder = path.join(projectRoot, SCHEMA_FOLDER);
const schemas = schemaFiles().map(([file, text]) => ({
	name: file.replace(".schema.json", ""),
	schema: JSON.parse(text) as SchemaPart,
}));

const fields = schemas.flatMap(({ name, schema }) => fieldsOf(schema, name));

const read = (name: string): Record<string, unknown> =>
	JSON.parse(readFileSync(path.join(cityFolders.data, `${name}.json`), "utf8"));

describe("the JSON Schemas for editors", () => {
	it.each(schemaFiles())("are current; else run: npm run schemas (%s)", (name, text) => {
		expect(readFileSync(path.join(folder, name), "utf8")).toBe(text);
	});

	it("are there for every kind of fact and for nothing else", () => {
		expect(readdirSync(folder).sort()).toEqual(
			schemaFiles()
				.map(([name]) => name)
				.sort(),
		);
	});

	it("say what each field is, in one sentence or two", () => {
		expect(fields.length).toBeGreaterThan(250);
		const without = fields.filter(([, { description }]) => !/^\S.{5,}[.]$/.test(description ?? ""));
		expect(without.map(([at, { description }]) => `${at}: ${description}`)).toEqual([]);
	});

	it("have an example of each field that the field itself accepts", () => {
		const wrong = fields.flatMap(([at, field]) => {
			const { examples = [] } = field;
			// A whole site is too long for an example; each of its fields has one.
			if (at === "site.site") return [];
			return examples.length === 0
				? [`${at} has none`]
				: examples.flatMap((it) => faultsOf(field, it).map((fault) => `${at}${fault}`));
		});
		expect(wrong).toEqual([]);
	});

	it.each(schemas)("accept the file of the frozen city ($name)", ({ name, schema }) => {
		expect(faultsOf(schema, read(name))).toEqual([]);
	});

	it.each(schemas)("are named by the file that they describe ($name)", ({ name }) => {
		expect(path.resolve(cityFolders.data, String(read(name).$schema))).toBe(path.join(folder, `${name}.schema.json`));
	});

	it.each([
		["events", "status", "canceled"],
		["events", "start", "2018-13-01T15:30"],
		["events", "start", "2018-02-30T15:30"],
		["events", "end", "2018-09-21T24:00"],
		["events", "end", "7 p.m."],
		["events", "weekday", "Friday"],
		["events", "name", "Welcoming Week"],
		["events", "organizers", "city-of-minneapolis"],
		["events", "organizers", []],
		["events", "link", ""],
		["events", "link", "www.minneapolismn.gov"],
		["events", "statsu", "scheduled"],
		["resolutions", "adopted", "11/18/2016"],
		["resolutions", "number", undefined],
		["hotlines", "numbers", [{ dial: "612-673-3000" }]],
		["hotlines", "hours", undefined],
		["hotlines", "reviewEvery", "180"],
		["languages", "dir", "left"],
	])("underline what npm run check would tell: %s with %s %j", (name, field, value) => {
		const [record] = read(name)[name] as object[];
		const { schema } = schemas.find((it) => it.name === name) ?? {};
		const spoilt = { $schema: "", [name]: [{ ...record, [field]: value }] };
		expect(faultsOf(schema ?? {}, JSON.parse(JSON.stringify(spoilt)))).not.toEqual([]);
	});

	it("underline an alert with both a preset and a message, and a closure with neither date nor rule", () => {
		const times = { from: "2026-12-01T09:00", until: "2026-12-01T18:00", link: null };
		const both = { id: "a", level: "notice", preset: "b", message: { en: "c" }, ...times };
		const { schema: alert = {} } = schemas.find(({ name }) => name === "alert") ?? {};
		expect(faultsOf(alert, { $schema: "", alert: [both] })).not.toEqual([]);
		const { schema: hours = {} } = schemas.find(({ name }) => name === "hours") ?? {};
		const [record] = read("hours").hours as { closures: { rule?: string }[] }[];
		const { rule: _, ...neither } = record?.closures[0] ?? {};
		expect(faultsOf(hours, { $schema: "", hours: [{ ...record, closures: [neither] }] })).not.toEqual([]);
	});

	it("say the sentence of npm run check beside each pattern", () => {
		const dial = fields.find(([at]) => at === "hotlines.hotlines.numbers.dial");
		expect(dial?.[1].patternErrorMessage).toMatch(/^this is not a number that a phone can dial\. Write /);
	});
});
