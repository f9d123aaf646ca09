import { callSheet, dueFacts } from "./forms/call-sheet.ts";
import { sheetMarkdown } from "./github/sheet-markdown.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { readMaterial } from "./site/material.ts";
import { siteUrl } from "./site/site-url.ts";

// npm run facts:due [-- --markdown]: a sheet to call by, the most urgent facts first; as Markdown for an issue, nothing if nothing is due.
await command(async () => {
	const { facts, strings } = await readMaterial(siteFolders(), process.env);
	const t = strings.get("en");
	if (!t) return;
	const publication = { facts, t, language: "en", siteUrl: siteUrl(facts.site, process.env) };
	const sheet = callSheet(publication);
	if (!process.argv.includes("--markdown")) console.log(sheet);
	else if (dueFacts(publication).length > 0) console.log(sheetMarkdown(sheet));
});
