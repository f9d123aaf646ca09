import english from "../_includes/strings/en.json" with { type: "json" };
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { staleStrings } from "./words/strings/stale-strings.ts";
import { untranslatedStrings } from "./words/strings/untranslated-strings.ts";
import { readStaleFacts } from "./words/translations/stale-facts.ts";
import { statusText } from "./words/translations/status-text.ts";
import { openWorkbench } from "./words/translations/workbench.ts";

// npm run translate:status: what is left to translate, per page and language, with the old and the new English.
await command(() => {
	const folders = siteFolders();
	const { facts, words } = openWorkbench(folders, process.env, new Date());
	console.log(
		statusText({
			words,
			facts,
			staleFacts: readStaleFacts(folders, facts).texts,
			staleStrings: staleStrings(folders, facts.languages.all),
			untranslatedStrings: untranslatedStrings(folders, facts.languages.all),
			stringCount: Object.keys(english).length,
		}),
	);
});
