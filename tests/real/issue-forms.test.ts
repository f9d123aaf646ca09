import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { displayNumber } from "../../scripts/facts/phone.ts";
import { projectRoot } from "../../scripts/project/folders.ts";
import { realFacts } from "../real-site.ts";

const FORMS = path.join(projectRoot, ".github/ISSUE_TEMPLATE");

// GitHub shows these forms to visitors as they are, so the emergency number is the only one outside the facts.
test.each(readdirSync(FORMS))(".github/ISSUE_TEMPLATE/%s gives the number to call in danger and no other", (name) => {
	const emergency = displayNumber(
		realFacts.hotlines.byId.get(realFacts.site.lines.emergency)?.numbers[0] ?? { dial: "" },
	);
	const text = readFileSync(path.join(FORMS, name), "utf8");
	const told = [...new Set(text.match(/(?<![\w-])\d{3}(-\d{3,4})*(?![\w-])/g))];
	expect(told, `Write no number but ${emergency} in .github/ISSUE_TEMPLATE/${name}.`).toEqual([emergency]);
});
