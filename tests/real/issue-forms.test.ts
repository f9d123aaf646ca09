import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { displayNumber } from "../../scripts/facts/phone.ts";
import { projectRoot } from "../../scripts/project/folders.ts";
import { realFacts } from "../real-site.ts";

const dialled = (id: string) => displayNumber(realFacts.hotlines.byId.get(id)?.numbers[0]?.dial ?? "");
const FORMS = path.join(projectRoot, ".github/ISSUE_TEMPLATE");

// GitHub shows these forms to visitors as they are, so their numbers are the only ones outside the facts.
test.each(readdirSync(FORMS))(".github/ISSUE_TEMPLATE/%s gives the numbers of the facts", (name) => {
	const numbers = new Set([dialled("emergency-911"), dialled(realFacts.languages.byId.get("en")?.hotline ?? "")]);
	const told = readFileSync(path.join(FORMS, name), "utf8").match(/(?<=Call |call )\d[\d-]*\d\b/g) ?? [];
	expect(told.length).toBeGreaterThan(0);
	expect(
		told.filter((number) => !numbers.has(number)),
		`Write a number of _data/hotlines.json in .github/ISSUE_TEMPLATE/${name}: ${[...numbers].join(" or ")}.`,
	).toEqual([]);
});
