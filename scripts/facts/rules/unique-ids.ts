import { nameOf } from "../load-file.ts";
import { recordsByFile } from "./records.ts";
import type { Rule } from "./rule.ts";

/** An id names one record of its kind, since addresses and references are made of it. */
export const uniqueIds: Rule = (evidence, at) =>
	recordsByFile(evidence).flatMap(([file, records]) => {
		const field = file === "languages" ? "tag" : "id";
		const seen = new Set<string>();
		return records.flatMap((record) => {
			const id = nameOf(record);
			if (id === undefined || !seen.has(id)) {
				if (id !== undefined) seen.add(id);
				return [];
			}
			return [at(record, [field], `the ${field} "${id}" names another record of this file too. Write a new one here.`)];
		});
	});
