import path from "node:path";
import { editorSchemaFiles } from "./build/editor-schema.ts";
import { command } from "./project/command.ts";
import { projectRoot } from "./project/folders.ts";
import { putFiles } from "./project/put-files.ts";

// npm run schemas: writes the JSON Schema that editors read, after a change of what files may hold.
await command(() => {
	const files = editorSchemaFiles();
	putFiles(new Map([...files].map(([file, text]) => [path.join(projectRoot, file), text])));
	console.log(`Wrote ${[...files.keys()].join(", ")}.`);
});
