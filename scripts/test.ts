import { runBuild } from "./build/run-build.ts";
import { command } from "./project/command.ts";
import { provide } from "./project/debian.ts";
import { findChromium } from "./project/find-chromium.ts";
import { siteFolders } from "./project/folders.ts";
import { closingLine, runOnce, runPlaywright, runVitest, sum, type Tally } from "./testing/runners.ts";

/** The tests of what knows a day or an hour; a zone of the machine must not move it. */
const DATED = ["facts/", "outputs/", "words/formats"].map((name) => `tests/unit/${name}`);
/** Programs that serve the finished site in the long tests, and Debian's packages that have them. */
const HOST_PROGRAMS = [
	["nginx", "nginx"],
	["caddy", "caddy"],
	["zimcheck", "zim-tools"],
	["kiwix-serve", "kiwix-tools"],
] as const;

/** What an edit of facts or words can break: the tests that read the real site. */
const CONTENT = ["tests/real", "tests/search", "tests/handbook"];

// npm test: types, lint, unit tests in two time zones, the frozen city, and the finished site in a browser. With --content the last alone.
await command(async () => {
	const full = process.argv.includes("--full");
	const works = !process.argv.includes("--content");
	const tallies: Tally[] = [];
	const step = async (name: string, run: () => Promise<Tally>) => {
		console.log(`${name} …`);
		const start = performance.now();
		const tally = await run();
		tallies.push(tally);
		console.log(`  ${closingLine(tally)} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
	};
	const env: Record<string, string> = { ...(full ? { FULL: "1" } : {}), ...(works ? {} : { CONTENT: "1" }) };
	if (works) {
		await provide("pdftotext", "poppler-utils");
		await provide("minisign", "minisign");
		await step("Types", () => runOnce("Types", "tsc", ["-p", "."]));
		await step("Lint", () => runOnce("Lint", "biome", ["check", "."]));
	}
	await runBuild({ folders: siteFolders(), env: process.env });
	if (works) {
		await step("Unit tests", () => runVitest(["tests/unit"], { ...env, TZ: "UTC" }));
		await step("Unit tests of days and hours, clock of Tokyo", () => runVitest(DATED, { ...env, TZ: "Asia/Tokyo" }));
		await step("Mistakes of editors", () => runVitest(["tests/mistakes"], env));
		await step("The frozen city", () => runVitest(["tests/site"], env));
	}
	await step("The site's own content", () => runVitest(CONTENT, env));
	if (full) await step("Edits of any day", () => runVitest(["tests/edits"], env));
	if (works) await provide("firefox-esr", "firefox-esr");
	if (full) await provide("faketime", "faketime");
	const copies = ["tests/offline/contents.test.ts", ...(works ? ["tests/offline/search.test.ts"] : [])];
	await step("Copies", () => runVitest(full ? ["tests/offline"] : copies, env));
	if (full) {
		for (const [program, from] of HOST_PROGRAMS) await provide(program, from);
		await step("Hosts", () => runVitest(["tests/hosts"], env));
		await provide("WebKitWebDriver", "webkit2gtk-driver");
		await provide("Xvfb", "xvfb");
		await step("Old browsers", () => runVitest(["tests/old-browsers"], env));
	}
	const chromium = await findChromium();
	if ("path" in chromium) await step("Browser tests", () => runPlaywright(chromium.path, env));
	else tallies.push({ passed: 0, failed: 0, skipped: [`the browser tests: ${chromium.missing}`] });

	const total = sum(tallies);
	for (const name of total.skipped) console.log(`Skipped: ${name}`);
	// On CI a test that cannot run is a failure, so that nothing goes missing unnoticed.
	if (total.failed > 0 || (total.skipped.length > 0 && process.env.CI)) process.exitCode = 1;
	console.log(closingLine(total));
});
