import { expect, test } from "vitest";
import { displayNumber } from "../../../scripts/facts/phone.ts";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import { callSheet, dueFacts } from "../../../scripts/forms/call-sheet.ts";
import type { Publication } from "../../../scripts/forms/publication.ts";
import { siteFolders } from "../../../scripts/project/folders.ts";
import { testLocale } from "../make-locale.ts";

const folders = siteFolders({});
const on = (siteDate: string): Publication => ({
	facts: readFacts({ ...folders, siteDate, today: "2026-11-22" }),
	siteUrl: "https://city.example/",
	...testLocale(),
});

test("what would hurt most comes first: the lines, as they stand in their file", () => {
	const pub = on("2026-11-22");
	const lines = dueFacts(pub).slice(0, pub.facts.hotlines.all.length);
	expect(lines.map(({ id }) => id)).toEqual(pub.facts.hotlines.all.map(({ id }) => id));
});

test("each due line is there with all its numbers and the command to note the answer", () => {
	const pub = on("2026-11-22");
	const sheet = callSheet(pub);
	for (const line of pub.facts.hotlines.all) {
		expect(sheet).toContain(line.numbers.map(({ dial }) => displayNumber(dial)).join(", "));
		expect(sheet).toContain(`npm run facts -- checked hotlines/${line.id}`);
	}
	expect(sheet).toContain("Expected: Hours: 7 a.m. to 7 p.m. Monday to Friday.");
});

test("nobody is told to call 911 to check its number", () => {
	expect(callSheet(on("2026-11-22"))).not.toContain("Call: 911");
});

test("a fact in date is not due, and what has changed is not asked", () => {
	const due = dueFacts(on("2018-11-05")).map(({ kind, id }) => `${kind}/${id}`);
	expect(due).not.toContain("hotlines/city-311");
	expect(due).toContain("hotlines/fbi");
	expect(due).not.toContain("quotations/separation-ordinance");
});
