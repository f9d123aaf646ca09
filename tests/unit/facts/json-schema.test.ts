import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { editorSchemaFiles } from "../../../scripts/build/editor-schema.ts";
import {
	EDITOR_SCHEMA,
	FILES,
	type FileName,
	isFolder,
	recordFileSchema,
} from "../../../scripts/facts/schema/files.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { CITED_KINDS } from "../../../scripts/urls/permalink.ts";
import { cityFolders } from "../../city.ts";
import { diagnosticsBySchema, fieldsOf, partNamed, referred, whole } from "./editor-schema.ts";

const diagnosticsOf = (value: unknown): string[] => diagnosticsBySchema(whole, value);
const names = Object.keys(FILES).filter((name) => !isFolder(name as FileName));
const records = CITED_KINDS.map((kind) => [kind, partNamed(kind)] as const);
const fields = [
	...names.flatMap((name) => {
		const list = referred(whole.properties?.[name] ?? {});
		return [[name, list] as const, ...fieldsOf(list, name)];
	}),
	...records.flatMap(([kind, part]) => fieldsOf(part, kind)),
];

const read = (name: string): Record<string, unknown> =>
	JSON.parse(readFileSync(path.join(cityFolders.data, `${name}.json`), "utf8"));

describe("the JSON Schema for editors", () => {
	it("is current; else run: npm run schemas", () => {
		for (const [file, text] of editorSchemaFiles())
			expect([file, readFileSync(path.join(projectRoot, file), "utf8")]).toEqual([file, text]);
	});

	it("has every kind of fact and nothing else", () => {
		expect(Object.keys(whole.properties ?? {}).sort()).toEqual(["$schema", ...names].sort());
	});

	it("says what each field is, in one sentence or two", () => {
		expect(fields.length).toBeGreaterThan(250);
		const without = fields.filter(([, { description }]) => !/^\S.{5,}[.]$/.test(description ?? ""));
		expect(without.map(([at, { description }]) => `${at}: ${description}`)).toEqual([]);
	});

	it("has an example of each field that the field itself accepts", () => {
		const wrong = fields.flatMap(([at, field]) => {
			const { examples = [] } = field;
			// A whole site is too long for an example; each of its fields has one.
			if (at === "site") return [];
			return examples.length === 0
				? [`${at} has none`]
				: examples.flatMap((it) => diagnosticsBySchema(field, it).map((diagnostic) => `${at}${diagnostic}`));
		});
		expect(wrong).toEqual([]);
	});

	it.each(names)("accepts the file of the frozen city (%s)", (name) => {
		expect(diagnosticsOf(read(name))).toEqual([]);
	});

	it.each(names)("is named by each file that it describes (%s)", (name) => {
		expect(path.resolve(cityFolders.data, String(read(name).$schema))).toBe(path.join(projectRoot, EDITOR_SCHEMA));
	});

	it.each(records)("accepts every file of a record of the frozen city, and is named by it (%s)", (kind, schema) => {
		const files = readdirSync(path.join(cityFolders.data, kind)).filter((it) => it.endsWith(".json"));
		expect(files.length).toBeGreaterThan(1);
		for (const file of files) {
			const record = read(`${kind}/${path.basename(file, ".json")}`);
			expect([file, diagnosticsBySchema(schema, record)]).toEqual([file, []]);
			const named = path.resolve(cityFolders.data, kind, String(record.$schema));
			expect(named).toBe(path.join(projectRoot, recordFileSchema(kind)));
		}
		expect(diagnosticsBySchema(schema, { $schema: "" })).not.toEqual([]);
	});

	it("underlines a file of two lists, and one of none", () => {
		expect(diagnosticsOf({ $schema: "", alert: [], presets: [] })).not.toEqual([]);
		expect(diagnosticsOf({ $schema: "" })).not.toEqual([]);
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
	])("underlines what npm run check would tell: %s with %s %j", (name, field, value) => {
		if (isFolder(name as FileName)) {
			const [file = ""] = readdirSync(path.join(cityFolders.data, name)).filter((it) => it !== "called-off-walk.json");
			const spoilt = { ...read(`${name}/${path.basename(file, ".json")}`), [field]: value };
			expect(diagnosticsBySchema(partNamed(name), JSON.parse(JSON.stringify(spoilt)))).not.toEqual([]);
			return;
		}
		const [record] = read(name)[name] as object[];
		const spoilt = { $schema: "", [name]: [{ ...record, [field]: value }] };
		expect(diagnosticsOf(JSON.parse(JSON.stringify(spoilt)))).not.toEqual([]);
	});

	it("underlines an alert with both a preset and a message, and a closure with neither date nor rule", () => {
		const times = { from: "2026-12-01T09:00", until: "2026-12-01T18:00", link: null };
		const both = { id: "a", level: "notice", preset: "b", message: { en: "c" }, ...times };
		expect(diagnosticsOf({ $schema: "", alert: [both] })).not.toEqual([]);
		const [record] = read("hours").hours as { closures: { rule?: string }[] }[];
		const { rule: _, ...neither } = record?.closures[0] ?? {};
		expect(diagnosticsOf({ $schema: "", hours: [{ ...record, closures: [neither] }] })).not.toEqual([]);
	});

	it("says the sentence of npm run check beside each pattern", () => {
		const dial = fields.find(([at]) => at === "hotlines.numbers.dial");
		expect(dial?.[1].patternErrorMessage).toMatch(/^this is not a number that a phone can dial\. Write /);
	});
});
