import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hotlineCard, hotlineRow } from "../../../_includes/components/hotline-card.ts";
import { reportSign } from "../../../_includes/components/report-board.ts";
import type { CompiledSchedule } from "../../../scripts/facts/hours/compiled.ts";
import { statusAt } from "../../../scripts/facts/hours/status.ts";
import { noteChecked } from "../../../scripts/facts/note-checked.ts";
import { checkFacts } from "../../../scripts/facts/read-facts.ts";
import { callSheet } from "../../../scripts/outputs/call-sheet.ts";
import { serviceThing } from "../../../scripts/outputs/json-ld-service.ts";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import type { Html } from "../../../scripts/project/html.ts";
import { cityFolders } from "../../city.ts";
import { testLocale } from "../make-locale.ts";
import { makeView } from "../make-view.ts";
import { wordsOf } from "./read-markup.ts";

const TODAY = "2026-11-22";
const NOW = new Date("2026-11-22T18:00:00Z");
/** A Monday at 10 a.m. in the city. */
const MONDAY = new Date("2026-11-23T17:00:00Z");
const ID = "city-311";

let root: string;
const data = () => path.join(root, "_data");
const note = (...words: string[]) => noteChecked(words, { data: data(), root }, NOW);
const edit = (file: string, from: string, to: string) => {
	const text = readFileSync(path.join(data(), file), "utf8");
	expect(text).toContain(from);
	writeFileSync(path.join(data(), file), text.replace(from, to));
};

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "confirmed-"));
	cpSync(cityFolders.root, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What every form says of the line. */
function told() {
	const { facts, warnings } = checkFacts({ data: data(), root, siteDate: TODAY, today: TODAY });
	const line = facts?.hotlines.byId.get(ID);
	if (!facts || !line) throw new Error("the facts have errors");
	const view = makeView(facts);
	const pub = { ...testLocale(), facts, siteUrl: "https://lake.example/we/" };
	const drawn = [reportSign("Report", view, "/report/"), hotlineCard(line, view), hotlineRow(line, view, 3)];
	return {
		states: drawn.map((html) => statusAt(hoursIn(html), MONDAY).state),
		words: drawn.map((html) => wordsOf(html.markup.replace(/<span[^>]* hidden>.*?<\/span>/g, ""))).join(" "),
		service: JSON.stringify(serviceThing(line, "/contact/", pub)),
		sheet: callSheet(pub),
		warnings: warnings.map(formatDiagnostic).filter((it) => it.includes(ID)),
	};
}

const hoursIn = (html: Html): CompiledSchedule => JSON.parse(/data-hours='([^']*)'/.exec(html.markup)?.[1] ?? "");

describe("a line that somebody has confirmed", () => {
	test("says before that it is to be confirmed, everywhere", () => {
		const before = told();
		expect(before.states).toEqual(["unknown", "unknown", "unknown"]);
		expect(before.words).toContain("Call to confirm.");
		expect(before.words).toContain("Saturdays were dropped.");
		expect(before.service).not.toContain("OpeningHoursSpecification");
		expect(before.sheet).toContain(`npm run facts -- checked ${ID}`);
	});

	test("with new hours is told anew everywhere by one command, and nothing is left to do", () => {
		edit("hours.json", '"opens": "09:00", "closes": "12:00"', '"opens": "08:30", "closes": "12:00"');
		const said = note(ID);
		expect(said).toContain("Lake City Helpline was confirmed on 2026-11-22");
		expect(said).toContain("monday, tuesday, wednesday, thursday, friday, 08:30 to 12:00");
		expect(said).toContain("Taken out, since it had changed: saturday, 10:00 to 14:00");
		const after = told();
		expect(after.states).toEqual(["open", "open", "open"]);
		expect(after.words).not.toContain("confirm");
		expect(after.words).not.toContain("2018");
		expect(after.words).not.toContain("Saturdays were dropped.");
		expect(after.words).toContain("8:30 a.m. to noon");
		expect(after.service).toContain('"opens":"08:30","closes":"12:00"');
		expect(after.service).not.toContain("Saturday");
		expect(after.sheet).not.toContain(`checked ${ID}`);
		expect(after.warnings).toEqual([]);
	});

	test("in part is named with what is left", () => {
		note("hours/office");
		const { warnings, words } = told();
		expect(words).toContain("Call to confirm.");
		expect(warnings).toEqual([
			expect.stringMatching(
				/^_data\/hotlines\.json:\d+:\d+: the numbers of "city-311" are of 2018-10-30, though its hours are of 2026-11-22, so pages go on saying "call to confirm"\. Once somebody has confirmed all of the line, this notes it: npm run facts -- checked city-311$/,
			),
			expect.stringMatching(
				/^_data\/hours\.json:\d+:\d+: these hours of "city-311" are marked as changed, though the hours were confirmed on 2026-11-22\. /,
			),
		]);
		note(ID);
		expect(told().warnings).toEqual([]);
	});

	test("that is marked as changed as a whole is not confirmed", () => {
		expect(() => note("gone-line")).toThrow('The line "gone-line" is marked as changed.');
		expect(() => note("old-line")).toThrow('The hours of "old-line" are marked as changed.');
		expect(readFileSync(path.join(data(), "hotlines.json"), "utf8")).toBe(
			readFileSync(path.join(cityFolders.data, "hotlines.json"), "utf8"),
		);
	});
});
