import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTool, type ToolResult } from "../project/run-tool.ts";

/** How a run of tests ended. */
export interface Tally {
	passed: number;
	failed: number;
	/** Names of what was not run, each with the reason. */
	skipped: readonly string[];
}

export const sum = (tallies: readonly Tally[]): Tally => ({
	passed: tallies.reduce((total, { passed }) => total + passed, 0),
	failed: tallies.reduce((total, { failed }) => total + failed, 0),
	skipped: tallies.flatMap(({ skipped }) => skipped),
});

/** The one line that closes a test run. // => "812 passed, 0 failed, 0 skipped" */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
	`${passed} passed, ${failed} failed, ${skipped.length} skipped`;

/** A program that only passes or fails, counted as one test. */
export async function runOnce(name: string, program: string, args: readonly string[]): Promise<Tally> {
	const { code, output } = await runTool(program, args);
	if (code !== 0) console.error(`${name} failed:\n${output.trim()}`);
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs vitest on some folders of tests. */
export const runVitest = (folders: readonly string[], env: Record<string, string> = {}): Promise<Tally> =>
	runReported<VitestReport>(
		(file) => {
			const args = ["run", ...folders, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
			return runTool("vitest", args, { env });
		},
		({ numPassedTests: passed, numFailedTests: failed, testResults }) => ({
			passed,
			failed,
			skipped: testResults
				.flatMap(({ assertionResults }) => assertionResults)
				.filter(({ status }) => ["pending", "skipped", "todo"].includes(status))
				.map(({ fullName }) => fullName),
		}),
	);

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Runs the browser tests with a Chromium. A test that passes only at the second try counts as failed. */
export const runPlaywright = (chromium: string, own: Record<string, string> = {}): Promise<Tally> =>
	runReported<PlaywrightReport>(
		(file) => {
			const env = { ...own, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
			const args = ["test", "-c", "tests/browser/playwright.config.ts", "--reporter=line,json"];
			return runTool("playwright", args, { env });
		},
		({ stats: { expected, unexpected, flaky, skipped } }) => ({
			passed: expected,
			failed: unexpected + flaky,
			skipped: Array(skipped).fill("a browser test"),
		}),
	);

/** Runs what writes its report into a file. A runner that says it failed is believed, whatever it counted: a file may not even load. */
async function runReported<Report>(
	run: (file: string) => Promise<ToolResult>,
	read: (report: Report) => Tally,
): Promise<Tally> {
	const folder = await mkdtemp(path.join(tmpdir(), "site-"));
	const file = path.join(folder, "report.json");
	try {
		const { code, output } = await run(file);
		const report = await readFile(file, "utf8").catch(() => undefined);
		if (code !== 0 || report === undefined) console.error(output.trim());
		const tally = report === undefined ? sum([]) : read(JSON.parse(report));
		return (code !== 0 || report === undefined) && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
