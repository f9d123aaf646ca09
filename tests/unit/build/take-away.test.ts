import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { takeAway } from "../../../scripts/build/drafts.ts";

test("what can be deleted is gone, and what cannot is a warning", async () => {
	const folder = mkdtempSync(path.join(tmpdir(), "take-away-"));
	writeFileSync(path.join(folder, "a"), "");
	mkdirSync(path.join(folder, "b"));
	expect(await takeAway(folder)).toBeUndefined();
	expect(existsSync(folder)).toBe(false);
	// A name with a null character stands for whatever a system refuses.
	expect(await takeAway(`${folder}\0`)).toMatch(/is left over and could not be deleted\. Nothing needs it/);
});
