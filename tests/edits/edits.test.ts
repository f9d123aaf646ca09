import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runTool } from "../../scripts/project/run-tool.ts";
import { copyReal } from "../real-site.ts";
import { type Desk, EDITS } from "./edits.ts";

const COUNT = Number(process.env.EDITS ?? 30);
const SEED = Number(process.env.EDITS_SEED ?? 20181030);

/** Chance that comes out the same again for the same seed: mulberry32. */
function chance(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}

// What an editor does on any day turns no test red: the check takes it, it builds, and what the tests ask of the real site holds.
describe.runIf(process.env.FULL)("a valid edit leaves the check and the tests of the real site green", () => {
	let home: string;
	beforeEach(async () => {
		home = await mkdtemp(path.join(tmpdir(), "edits-"));
	});
	afterEach(() => rm(home, { recursive: true, force: true }));

	/** Runs commands of the project on the copy, which must end well. */
	const commandsOn = (root: string) => {
		const env = { SITE_FOLDER: root, SITE_OUTPUT: path.join(home, "out"), SITE_URL: "", FULL: "" };
		return async (...args: string[]) => {
			const { code, output } = await runTool(process.execPath, args, { env });
			expect(code, output).toBe(0);
		};
	};

	const names = Object.keys(EDITS);
	const edits = Array.from({ length: COUNT }, (_, index) => [index + 1, names[index % names.length] ?? ""] as const);
	test.each(edits)("%i: %s", { timeout: 600_000 }, async (index, name) => {
		const root = path.join(home, "site");
		await copyReal(root);
		const desk: Desk = { root, below: chance(SEED + index) };
		await EDITS[name]?.(desk);
		const run = commandsOn(root);
		await run("scripts/check.ts");
		await run("scripts/build.ts");
		await run("node_modules/vitest/vitest.mjs", "run", "tests/real", "tests/search", "tests/handbook");
	});

	// The browsers take minutes, so they look once at a site that has all of the edits.
	test("all of them on one site, in browsers too", { timeout: 1_800_000 }, async () => {
		const root = path.join(home, "site");
		await copyReal(root);
		const desk: Desk = { root, below: chance(SEED) };
		for (const edit of Object.values(EDITS)) await edit(desk);
		const run = commandsOn(root);
		await run("scripts/check.ts");
		await run("scripts/test.ts", "--content");
	});
});
