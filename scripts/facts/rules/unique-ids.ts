import { nameOf } from "../load-file.ts";
import { recordsByFile } from "./records.ts";
import type { Rule } from "./rule.ts";

/** By which field the records of a file are known, where that is not their id. */
const FIELDS: Partial<Record<string, string>> = { addresses: "address" };

/** An id names one record of its kind, since addresses and references are made of it. */
export const uniqueIds: Rule = (evidence, at) =>
	recordsByFile(evidence).flatMap(([file, records]) => {
		const field = FIELDS[file] ?? "id";
		const seen = new Set<string>();
		return records.flatMap((record) => {
			const id = nameOf(record);
			if (id === undefined || !seen.has(id)) {
				if (id !== undefined) seen.add(id);
				return [];
			}
			const advice = file === "addresses" ? "Take one of the two lines out." : "Write a new one here.";
			return [at(record, [field], `the ${field} "${id}" names another record of this file too. ${advice}`)];
		});
	});
