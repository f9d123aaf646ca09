import type { Fault } from "../../project/faults.ts";
import { allRecords, visitParts } from "./records.ts";
import type { Rule } from "./rule.ts";

/** What cannot be seen cannot be corrected. Characters that nobody sees are told by whoever reads the file. */
export const blankText: Rule = (evidence, at) => {
	const faults: Fault[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			if (typeof value === "string" && !/\P{Z}/u.test(value.trim()) && !MAY_BE_EMPTY.has(path.at(-1) ?? ""))
				faults.push(at(record, path, "the text is blank. Write it, or take the field out."));
		});
	}
	return faults;
};

/** An empty rule is told by the rule for rules. */
const MAY_BE_EMPTY: ReadonlySet<string | number> = new Set(["rule"]);
