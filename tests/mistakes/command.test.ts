import { afterAll, beforeAll, expect, test } from "vitest";
import { runTool } from "../../scripts/project/run-tool.ts";
import { type EditedCopy, makeEditedCopy } from "./edited-copy.ts";
import type { Change } from "./mistake.ts";

let copy: EditedCopy;
beforeAll(async () => {
	copy = await makeEditedCopy();
});
afterAll(() => copy.remove());

const check = (...changes: readonly Change[]) =>
	copy.spoilt(changes, () =>
		runTool(process.execPath, ["scripts/check.ts"], { env: { SITE_FOLDER: copy.folders.root, SITE_DATE: "" } }),
	);

test("npm run check tells a mistake in a sentence with file, line and column, and ends with exit code 1", async () => {
	const { code, output } = await check({
		file: "_data/alert.json",
		record: '"line-down"',
	});
	expect(output.trim().split("\n")).toEqual([
		'_data/alert.json:4:1: "line-down" stands where fields belong. Write them between { and }.',
		"1 error. Fix it and run the command again.",
	]);
	expect(code).toBe(1);
});
