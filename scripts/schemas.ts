import path from "node:path";
import { command } from "./project/command.ts";
import { projectRoot } from "./project/folders.ts";
import { putFiles } from "./project/put-files.ts";
import { editorSchemas } from "./site/editor-schemas.ts";

// npm run schemas: writes the JSON Schemas that editors read, after a change of what files may hold.
await command(() => {
	const schemas = editorSchemas();
	putFiles(new Map(schemas.map(([file, text]) => [path.join(projectRoot, file), text])));
	console.log(`Wrote ${schemas.length} schemas.`);
});
