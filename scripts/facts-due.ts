import { callSheet } from "./forms/call-sheet.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { readMaterial } from "./site/material.ts";
import { siteUrl } from "./site/site-url.ts";

// npm run facts:due: a sheet to call by, the most urgent facts first.
await command(async () => {
	const { facts, strings } = await readMaterial(siteFolders(), process.env);
	const t = strings.get("en");
	if (t) console.log(callSheet({ facts, t, language: "en", siteUrl: siteUrl(facts.site, process.env) }));
});
