import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SCHEMA_FOLDER, schemaFiles } from "./facts/json-schema.ts";
import { projectRoot } from "./project/folders.ts";

/** Writes the JSON Schemas that editors read, after a change of the schemas in scripts/facts/schema. */
const folder = path.join(projectRoot, SCHEMA_FOLDER);
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(path.join(folder, name), text);
console.log(`Wrote ${schemaFiles().length} schemas to ${SCHEMA_FOLDER}/.`);
