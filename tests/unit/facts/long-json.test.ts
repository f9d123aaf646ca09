import { expect, test } from "vitest";
import { readJson } from "../../../scripts/facts/read-json.ts";

// A reading above linear, or a copy of the text for each mistake, does not end within the minute that a test has.
test.each(["<<<<<<<", "=======", '+ "a": 1,', "[", '{"a":', '"a"', "'", "// x", ","])(
	"a file of 300,000 characters, of lines %j, is told what is wrong with it",
	(line) => {
		const text = `${line}\n`.repeat(Math.floor(300_000 / (line.length + 1)));
		expect(readJson("_data/events.json", Buffer.from(text)).diagnostics.length).toBeGreaterThan(0);
	},
);
