import path from "node:path";
import { editorSchemaFile } from "./build/editor-schema.ts";
import { command } from "./project/command.ts";
import { projectRoot } from "./project/folders.ts";
import { putFile } from "./project/put-files.ts";

// npm run schemas: writes the JSON Schema that editors read, after a change of what files may hold.
await command(() => {
	const [file, text] = editorSchemaFile();
	putFile(path.join(projectRoot, file), text);
	console.log(`Wrote ${file}.`);
});
