import { expect, test } from "vitest";
import { displayNumber } from "../../../scripts/facts/phone.ts";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import { callSheet, dueFacts } from "../../../scripts/outputs/call-sheet.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { cityFolders } from "../../city.ts";
import { testLocale } from "../make-locale.ts";

const on = (siteDate: string): Publication => ({
	facts: readFacts({ ...cityFolders, siteDate, today: "2026-11-22" }),
	siteUrl: "https://city.example/",
	...testLocale(),
});

/** The lines that are not known to have changed. */
const linesOf = ({ facts }: Publication) => facts.hotlines.all.filter(({ superseded }) => !superseded);

test("what would hurt most comes first: the lines, as they stand in their file", () => {
	const pub = on("2026-11-22");
	const lines = linesOf(pub);
	expect(dueFacts(pub).slice(0, lines.length)).toEqual(lines.map(({ id }) => expect.objectContaining({ id })));
});

test("each due line is there with all its numbers and the command to note the answer", () => {
	const pub = on("2026-11-22");
	const sheet = callSheet(pub);
	for (const line of linesOf(pub)) {
		expect(sheet).toContain(line.numbers.map(displayNumber).join(", "));
		const isChanged = pub.facts.hours.byId.get(line.hours ?? "")?.superseded !== undefined;
		expect(sheet).toContain(`npm run facts -- checked ${isChanged ? "hotlines/" : ""}${line.id}\n`);
	}
	expect(sheet).toContain("Expected: Hours: 8 a.m. to 4:30 p.m., Monday to Friday only.");
});

test("nobody is told to call 911 to check its number", () => {
	expect(callSheet(on("2026-11-22"))).not.toContain("Call: 911");
});

test("a fact in date is not due, and what has changed is not asked", () => {
	const due = dueFacts(on("2018-11-05")).map(({ kind, id }) => `${kind}/${id}`);
	expect(due).not.toContain("hotlines/city-311");
	expect(due).toContain("hotlines/night-line");
	expect(due).not.toContain("quotations/old-law");
});
