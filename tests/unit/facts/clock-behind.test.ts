import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clockBehind } from "../../../scripts/facts/clock-behind.ts";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import { runGit } from "../../run-git.ts";
import { readFiles } from "../words/judge.ts";
import { ENGLISH_HEAD, SPANISH_HEAD, twoLanguages } from "../words/translations/two-languages.ts";
import { correction, diagnosticsOf, event, hotline, readSmallSite } from "./small-site.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "clock-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const commitOn = (instant: string) => {
	runGit(root, ["init", "--quiet"]);
	runGit(root, ["commit", "--quiet", "--allow-empty", "--message", "The facts"], {
		env: { GIT_COMMITTER_DATE: instant },
	});
};
const newest = (dates: readonly string[], today: string) =>
	clockBehind(dates, { root, today, timeZone: "America/Chicago" })?.newest;

test("one or two dates in the future are slips, more are a clock that is behind", () => {
	expect(newest(["2018-11-06", "2018-11-05", "2018"], "2018-11-05")).toBeUndefined();
	expect(newest(["2018-11-06", "2019"], "2018-11-05")).toBeUndefined();
	expect(newest(["2018-11-06", "2019-01", "2018-11-06"], "2018-11-05")).toBe("2019-01");
});

test("where git knows of a commit, a clock before it is behind, and one after it is right", () => {
	commitOn("2018-11-10T12:00:00-06:00");
	expect(newest(["2018-11-08"], "2018-11-07")).toBe("2018-11-08");
	expect(newest(["2018-11-11", "2018-11-12", "2018-11-13"], "2018-11-10")).toBeUndefined();
	expect(newest(["2018-11-06"], "2018-11-07")).toBeUndefined();
});

test("the day of a commit is that of the site's zone, as today is", () => {
	commitOn("2018-11-10T08:00:00+09:00");
	expect(newest(["2018-11-10"], "2018-11-09")).toBeUndefined();
});

const hotlines = ["00", "01", "02"].map((end) => hotline(`line-${end}`, `+161267330${end}`));

test("facts on a machine whose clock says 1999 have one error, at the newest of them", () => {
	const corrections = [correction("moved", { day: "2018-11-05" })];
	const { diagnostics } = readSmallSite({ hotlines, corrections, events: [event("fair")] }, { today: "1999-05-05" });
	expect(diagnostics.map(formatDiagnostic)).toEqual([
		expect.stringMatching(
			/^_data\/corrections\.json:\d+:\d+: 2018-11-05 is after today, which is 1999-05-05 by the clock of this machine, and so are \d+ other dates\. Set the clock\. If it is right, write the real day\.$/,
		),
	]);
});

test("what is wrong whatever the clock says is told beside it", () => {
	const events = [event("fair", { start: "2018-09-21T20:00" })];
	expect(diagnosticsOf({ hotlines, events }, { today: "1999-05-05" })).toEqual([
		expect.stringMatching(/^events\/fair\.json: /),
		expect.stringContaining("by the clock of this machine"),
	]);
});

test("facts as of an earlier day need no earlier clock", () => {
	expect(diagnosticsOf({ hotlines }, { siteDate: "1999-05-05" })).toEqual([]);
});

test("reviews of translations on a clock that is behind them are told once", () => {
	const reviewed = SPANISH_HEAD.replace("state: draft", "state: reviewed\nreviewer: Ana\nreviewed: 2018-11-07");
	const files = Object.fromEntries(
		["one", "two", "three"].flatMap((name) => [
			[`content/en/${name}.md`, ENGLISH_HEAD],
			[`content/es/${name}.md`, reviewed],
		]),
	);
	expect(readFiles(files, twoLanguages, "2018-11-05").diagnostics.map(formatDiagnostic)).toEqual([
		expect.stringMatching(/^content\/es\/\w+\.md:1:1: 2018-11-07 is after today, .* and so are 2 other dates\./),
	]);
});
