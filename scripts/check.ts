import { command } from "./project/command.ts";
import { formatFault } from "./project/faults.ts";
import { siteFolders } from "./project/folders.ts";
import { runTool } from "./project/run-tool.ts";
import { readMaterial } from "./site/material.ts";

// npm run check: facts, words, types and lint, without a browser.
await command(async () => {
	const tools = Promise.all([runTool("tsc", ["-p", "."]), runTool("biome", ["check", "."])]);
	const { facts, words } = await readMaterial(siteFolders(), process.env);
	for (const warning of words.warnings) console.log(`Warning: ${formatFault(warning)}`);
	const [types, lint] = await tools;
	for (const { code, output } of [types, lint]) {
		if (code === 0) continue;
		console.error(output.trim());
		process.exitCode = 1;
	}
	if (process.exitCode !== 1)
		console.log(`All is well: ${words.pages.length} pages, ${facts.hotlines.all.length} lines, types and lint.`);
});
