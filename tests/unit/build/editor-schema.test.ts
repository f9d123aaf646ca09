import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { WORD_FILES } from "../../../scripts/build/editor-schema.ts";
import { EDITOR_SCHEMA, recordFileSchema } from "../../../scripts/facts/schema/files.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { CITED_KINDS } from "../../../scripts/urls/permalink.ts";
import { diagnosticsBySchema, fieldsOf, partNamed } from "../facts/editor-schema.ts";

const read = (file: string): string => readFileSync(path.join(projectRoot, file), "utf8");
const words = WORD_FILES.map(({ name, files }) => ({
	name,
	schema: partNamed(name),
	files: globSync(
		files.filter((it) => !it.startsWith("!")).map((it) => it.slice(1)),
		{ cwd: projectRoot, exclude: files.filter((it) => it.startsWith("!")).map((it) => it.slice(2)) },
	),
}));

describe("the JSON Schema of files of words", () => {
	it.each(words)("accept every file of theirs ($name)", ({ schema, files }) => {
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) expect(diagnosticsBySchema(schema, JSON.parse(read(file)))).toEqual([]);
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
		expect(diagnosticsBySchema(partNamed(name), value)).not.toEqual([]);
	});
});

describe("VS Code", () => {
	const settings = JSON.parse(read(".vscode/settings.json")) as {
		"json.schemas": { fileMatch: string[]; url: string; schema?: object }[];
	};

	it("is told the schema of every file of facts and of words", () => {
		const folder = path.posix.dirname(EDITOR_SCHEMA);
		expect(settings["json.schemas"]).toEqual([
			{ fileMatch: ["/_data/*.json"], url: `./${EDITOR_SCHEMA}` },
			// A name of its own for each part of words: VS Code takes no fragment in a url, but resolves a reference against it.
			...CITED_KINDS.map((kind) => ({ fileMatch: [`/_data/${kind}/*.json`], url: `./${recordFileSchema(kind)}` })),
			...WORD_FILES.map(({ name, files }) => ({
				fileMatch: [...files],
				url: `./${folder}/${name}.schema.json`,
				schema: { $ref: `./${path.posix.basename(EDITOR_SCHEMA)}#/definitions/${name}` },
			})),
		]);
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
