import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { translateDone } from "./words/translations/commands/done.ts";
import { openWorkbench } from "./words/translations/workbench.ts";

const USAGE =
	"Write which page and which language: npm run translate:done -- report es. The page may be all, facts for the names in the facts, or posters.";

// npm run translate:done -- <page> <language>: takes over the English of today as what a translation was made from.
await command(() => {
	const given = process.argv.slice(2);
	const [page, language] = given.filter((it) => !it.startsWith("--"));
	if (!page || !language) throw new Error(USAGE);
	const bench = openWorkbench(siteFolders(), process.env, new Date());
	for (const line of translateDone(bench, page, language, given.includes("--as-it-is"))) console.log(line);
});
