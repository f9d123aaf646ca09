import { readSiteSources } from "./build/sources.ts";
import { instead } from "./facts/did-you-mean.ts";
import { noteChecked } from "./facts/note-checked.ts";
import { sheetMarkdown } from "./github/sheet-markdown.ts";
import { localeOf } from "./i18n/locale.ts";
import { callSheet, dueFacts } from "./outputs/call-sheet.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { siteUrl } from "./urls/site-url.ts";

// npm run facts -- due [--markdown]: a sheet to call by, the most urgent facts first; as Markdown for an issue, nothing if nothing is due.
// npm run facts -- checked <id> [day]: notes that a person confirmed a fact.
await command(async () => {
	const [verb = "", ...words] = process.argv.slice(2);
	if (verb === "due") await due(words.includes("--markdown"));
	else if (verb === "checked") console.log(noteChecked(words, siteFolders(), new Date()));
	else throw new Error(`Write what to do: npm run facts -- due. ${instead(verb, ["due", "checked"])}`);
});

async function due(isMarkdown: boolean): Promise<void> {
	const { facts, locales } = await readSiteSources(siteFolders(), process.env);
	const publication = { ...localeOf(locales, "en"), facts, siteUrl: siteUrl(facts.site, process.env) };
	const sheet = callSheet(publication);
	if (!isMarkdown) console.log(sheet);
	else if (dueFacts(publication).length > 0) console.log(sheetMarkdown(sheet));
}
