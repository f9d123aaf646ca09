import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { SchemaPart } from "../../../scripts/facts/finish-schema.ts";
import { editorSchema, SCHEMA_FOLDER } from "../../../scripts/facts/json-schema.ts";
import { FILES } from "../../../scripts/facts/schema/files.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { editorSchemas, WORD_FILES, WORD_SCHEMA_FOLDER } from "../../../scripts/site/editor-schemas.ts";
import { faultsBySchema, fieldsOf } from "../facts/editor-schema.ts";

const read = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");
const words = WORD_FILES.map(({ name, files, schema }) => ({
	name,
	schema: JSON.parse(editorSchema(schema)) as SchemaPart,
	files: globSync(
		files.filter((it) => !it.startsWith("!")).map((it) => it.slice(1)),
		{ cwd: projectRoot, exclude: files.filter((it) => it.startsWith("!")).map((it) => it.slice(2)) },
	),
}));

describe("the JSON Schemas of files of words", () => {
	it("are current, all there and nothing else; else run: npm run schemas", () => {
		const made = editorSchemas().filter(([file]) => file.startsWith(`${WORD_SCHEMA_FOLDER}/`));
		for (const [file, text] of made) expect(read(file)).toBe(text);
		expect(readdirSync(path.join(projectRoot, WORD_SCHEMA_FOLDER)).sort()).toEqual(
			made.map(([file]) => path.basename(file)).sort(),
		);
	});

	it.each(words)("accept every file of theirs ($name)", ({ schema, files }) => {
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) expect(faultsBySchema(schema, JSON.parse(read(file)))).toEqual([]);
	});

	it.each(words)("say what each field is, with an example ($name)", ({ name, schema }) => {
		const without = fieldsOf(schema, name).filter(
			([, { description, examples }]) => !/[.]$/.test(description ?? "") || !examples?.length,
		);
		expect(without.map(([at]) => at)).toEqual([]);
	});

	it.each([
		["strings", { "nav.menu": { english: "Menu", txt: "Menú" } }],
		["strings", { "nav.menu": "Menú" }],
		["strings", { "nav.menu": { english: "Menu", text: { two: 2 } } }],
		["strings-english", { "nav.menu": { text: "Menu" } }],
		["synonyms", { cop: "police" }],
		["poster-words", { hateCrime: { headline: "Call 911" } }],
	])("underline what is not meant (%s %j)", (name, value) => {
		const { schema = {} } = words.find((it) => it.name === name) ?? {};
		expect(faultsBySchema(schema, value)).not.toEqual([]);
	});
});

describe("VS Code", () => {
	const settings = JSON.parse(read(".vscode/settings.json")) as {
		"json.schemas": { fileMatch: string[]; url: string }[];
	};

	it("is told the schema of every file of facts and of words, and each is there", () => {
		const wanted = [
			...Object.keys(FILES).map((name) => ({
				fileMatch: [`/_data/${name}.json`],
				url: `./${SCHEMA_FOLDER}/${name}.schema.json`,
			})),
			...WORD_FILES.map(({ name, files }) => ({
				fileMatch: [...files],
				url: `./${WORD_SCHEMA_FOLDER}/${name}.schema.json`,
			})),
		];
		expect(settings["json.schemas"]).toEqual(wanted);
		for (const { url } of wanted) expect(existsSync(path.join(projectRoot, url))).toBe(true);
	});

	it("leaves the form of JSON as it is when a file is saved", () => {
		expect(settings).toMatchObject({ "editor.formatOnSave": false, "[json]": { "editor.formatOnSave": false } });
	});

	it("offers the heads of pages and the references as snippets, with such ids as records have", () => {
		const snippets = read(".vscode/words.code-snippets");
		expect(snippets).toMatch(/"prefix": "head"/);
		const ids = [...snippets.matchAll(/"::?[a-z-]+\[\$\{1:([^}]+)\}\]/g)].map(([, id = ""]) => id);
		expect(ids.length).toBeGreaterThan(4);
		expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
	});
});
