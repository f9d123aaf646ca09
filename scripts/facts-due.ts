import { callSheet, dueFacts } from "./forms/call-sheet.ts";
import { sheetMarkdown } from "./github/sheet-markdown.ts";
import { localeOf } from "./i18n/locale.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { readMaterial } from "./site/material.ts";
import { siteUrl } from "./site/site-url.ts";

// npm run facts:due [-- --markdown]: a sheet to call by, the most urgent facts first; as Markdown for an issue, nothing if nothing is due.
await command(async () => {
	const { facts, locales } = await readMaterial(siteFolders(), process.env);
	const publication = { ...localeOf(locales, "en"), facts, siteUrl: siteUrl(facts.site, process.env) };
	const sheet = callSheet(publication);
	if (!process.argv.includes("--markdown")) console.log(sheet);
	else if (dueFacts(publication).length > 0) console.log(sheetMarkdown(sheet));
});
