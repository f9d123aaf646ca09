import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { runGit } from "../run-git.ts";
import { BUILD_TIMEOUT, buildSite, copyFixture, removeSite } from "./build-fixture.ts";
import { fingerprints } from "./fingerprints.ts";

let copy: string;
afterAll(() => removeSite(copy));

const git = (...args: string[]) => runGit(copy, args);

async function build(name: string) {
	const output = path.join(path.dirname(copy), name);
	const { code, output: printed } = await buildSite(copy, output);
	if (code !== 0) throw new Error(printed);
	const version = JSON.parse(await readFile(path.join(output, "version.json"), "utf8"));
	const home = await readFile(path.join(output, "index.html"), "utf8");
	return { bytes: await fingerprints(output), version, home };
}

test(
	"reverting a merge gives back the former bytes, and every edition says which it is",
	async () => {
		copy = await copyFixture();
		git("init", "--initial-branch=main");
		git("add", "--all");
		git("commit", "--message=First");
		const before = await build("before");

		git("switch", "--create", "change");
		const event = JSON.parse(await readFile(path.join(copy, "_data/events/harvest-supper.json"), "utf8"));
		const added = {
			...event,
			name: { en: "A supper to undo" },
			summary: { en: "People undo." },
		};
		await writeFile(path.join(copy, "_data/events/added-and-reverted.json"), JSON.stringify(added));
		git("add", "--all");
		git("commit", "--message=Add an event");
		git("switch", "main");
		git("merge", "--no-ff", "--no-edit", "change");
		const changed = await build("changed");

		git("revert", "--no-edit", "--mainline=1", "HEAD");
		const after = await build("after");

		expect(after.bytes).toEqual(before.bytes);
		expect(changed.bytes).not.toEqual(before.bytes);
		expect(changed.version.id).not.toBe(before.version.id);
		for (const { home, version } of [before, changed]) {
			expect(Object.keys(version)).toEqual(["edition", "id"]);
			expect(home).toContain(`Edition ${version.id}.`);
			expect(home).toContain(`datetime="${version.edition}" data-edition`);
		}
	},
	BUILD_TIMEOUT,
);
