import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { translateStart } from "./words/translations/commands/start.ts";
import { openWorkbench } from "./words/translations/workbench.ts";

const USAGE = "Write which page and which language: npm run translate:start -- report es";

// npm run translate:start -- <page> <language>: a file to translate, with its English beside each part.
await command(() => {
	const [page, language] = process.argv.slice(2);
	if (!page || !language) throw new Error(USAGE);
	const bench = openWorkbench(siteFolders(), process.env, new Date());
	for (const line of translateStart(bench, page, language)) console.log(line);
});
