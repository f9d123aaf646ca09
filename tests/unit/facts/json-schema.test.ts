import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { SCHEMA_FOLDER, schemaFiles } from "../../../scripts/facts/json-schema.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";

const folder = path.join(projectRoot, SCHEMA_FOLDER);

describe("the JSON Schemas for editors", () => {
	it.each(schemaFiles())("are current; else run: node scripts/schemas.ts (%s)", (name, text) => {
		expect(readFileSync(path.join(folder, name), "utf8")).toBe(text);
	});

	it("are there for every kind of fact and for nothing else", () => {
		expect(readdirSync(folder).sort()).toEqual(
			schemaFiles()
				.map(([name]) => name)
				.sort(),
		);
	});
});
