import path from "node:path";
import { expect, test } from "vitest";
import { runTool } from "../../../scripts/project/run-tool.ts";

// esbuild writes younger syntax in older words, but puts nothing in the place of what a browser lacks: String.replaceAll (Chrome 85) kept
// the whole search from running in Chrome 83.
test("the scripts of pages use nothing of the language that browsers of 2020 lack", async () => {
	const config = path.join(import.meta.dirname, "browsers-of-2020.tsconfig.json");
	const { output } = await runTool("tsc", ["-p", config, "--pretty", "false"]);
	expect(output).toBe("");
}, 60_000);
