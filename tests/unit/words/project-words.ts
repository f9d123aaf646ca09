import path from "node:path";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import { readWords, type Words } from "../../../scripts/words/read-words.ts";

/** The words of the project itself, read against its own facts as of a day on which nothing of them is in the future. */
export const projectWords = (root: string): Words =>
	readWords(
		{ root, content: path.join(root, "content") },
		readFacts({ root, data: path.join(root, "_data"), siteDate: "2018-11-05", today: "2100-01-01" }),
		"2100-01-01",
	);
