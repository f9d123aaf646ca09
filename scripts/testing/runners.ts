import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTool } from "../project/run-tool.ts";

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
	numFailedTestSuites: number;
	testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs vitest on some folders of tests. A file that does not even load counts as a failed test. */
export const runVitest = (folders: readonly string[], env: Record<string, string> = {}): Promise<Tally> =>
	withReport(async (file) => {
		const args = ["run", ...folders, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
		const { code, output } = await runTool("vitest", args, { env });
		const report = await readReport<VitestReport>(file);
		if (code !== 0 || !report) console.error(output.trim());
		if (!report) return NOTHING_RAN;
		const skipped = report.testResults.flatMap(({ assertionResults }) =>
			assertionResults
				.filter(({ status }) => status === "pending" || status === "skipped" || status === "todo")
				.map(({ fullName }) => fullName),
		);
		const unloaded = report.testResults.filter(
			({ status, assertionResults }) => status === "failed" && assertionResults.every((it) => it.status !== "failed"),
		).length;
		return atLeastOneFailure(code, {
			passed: report.numPassedTests,
			failed: report.numFailedTests + unloaded,
			skipped,
		});
	});

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Runs the browser tests with a Chromium. A test that passes only at the second try counts as failed. */
export const runPlaywright = (chromium: string, own: Record<string, string> = {}): Promise<Tally> =>
	withReport(async (file) => {
		const env = { ...own, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
		const { code, output } = await runTool(
			"playwright",
			["test", "-c", "tests/browser/playwright.config.ts", "--reporter=line,json"],
			{ env },
		);
		const report = await readReport<PlaywrightReport>(file);
		if (code !== 0 || !report) console.error(output.trim());
		if (!report) return NOTHING_RAN;
		const { expected, unexpected, flaky, skipped } = report.stats;
		return atLeastOneFailure(code, {
			passed: expected,
			failed: unexpected + flaky,
			skipped: Array(skipped).fill("a browser test"),
		});
	});

const NOTHING_RAN: Tally = { passed: 0, failed: 1, skipped: [] };

/** A runner that says it failed is believed, whatever it counted. */
const atLeastOneFailure = (code: number, tally: Tally): Tally =>
	code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

async function withReport(run: (file: string) => Promise<Tally>): Promise<Tally> {
	const folder = await mkdtemp(path.join(tmpdir(), "site-"));
	try {
		return await run(path.join(folder, "report.json"));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const readReport = async <T>(file: string): Promise<T | undefined> => {
	try {
		return JSON.parse(await readFile(file, "utf8")) as T;
	} catch {
		return undefined;
	}
};
