import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { translateTypo } from "./words/translations/commands/typo.ts";
import { openWorkbench } from "./words/translations/workbench.ts";

const USAGE =
	"Write which English page was mended: npm run translate:typo -- report. Or facts for the names in the facts, or strings.";

// npm run translate:typo -- <page>: notes that only the spelling of the English was mended, so that no translation goes stale.
await command(() => {
	const [page] = process.argv.slice(2);
	if (!page) throw new Error(USAGE);
	const bench = openWorkbench(siteFolders(), process.env, new Date());
	for (const line of translateTypo(bench, page)) console.log(line);
});
