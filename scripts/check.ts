import { rehearse } from "./build/run-build.ts";
import { readSiteSources } from "./build/sources.ts";
import { annotated, typeDiagnostics } from "./github/annotated.ts";
import { command } from "./project/command.ts";
import { type Diagnostic, DiagnosticsError, formatDiagnostic } from "./project/diagnostics.ts";
import { siteFolders } from "./project/folders.ts";
import { runTool } from "./project/run-tool.ts";
import { lostRecords } from "./review/git/lost-records.ts";
import { sequenceDiagnostics } from "./review/git/sequences.ts";

// npm run check [-- --annotations]: facts, words, the site made of them, types and lint, without a browser; on GitHub, errors also beside their lines.
await command(() =>
	annotated(process.argv.slice(2), process.env, async ({ isWanted, tell }) => {
		const folders = siteFolders();
		const lost = [...(await lostRecords(folders)), ...(await sequenceDiagnostics(folders))];
		const { facts, words, warnings } = await readSiteSources(folders, process.env).catch((error: unknown) => {
			throw error instanceof DiagnosticsError ? new DiagnosticsError([...error.diagnostics, ...lost]) : error;
		});
		if (lost.length > 0) throw new DiagnosticsError(lost);
		const warn = (some: readonly Diagnostic[]) => {
			for (const warning of some) console.log(`Warning: ${formatDiagnostic(warning)}`);
			tell(some, "warning");
		};
		warn(warnings);
		// The tools look at code alone. Who has a mistake in facts or words is told at once, and need not wait for them.
		const tools = Promise.all([
			runTool("tsc", ["-p", ".", "--pretty", "false"]),
			runTool("biome", ["check", ...(isWanted ? ["--reporter=github"] : []), "."]),
		]);
		warn(await rehearse(folders, process.env));
		const [types, lint] = await tools;
		tell(typeDiagnostics(types.output), "error");
		for (const { code, output } of [types, lint]) {
			if (code === 0) continue;
			console.error(output.trim());
			process.exitCode = 1;
		}
		if (process.exitCode !== 1)
			console.log(`All is well: ${words.pages.length} pages, ${facts.hotlines.all.length} lines, types and lint.`);
	}),
);
