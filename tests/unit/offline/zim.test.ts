import { chmod, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Making } from "../../../scripts/offline/copy.ts";
import { KIWIX_STEP } from "../../../scripts/offline/zim.ts";
import { newFolder, removeFolder } from "./small-copy.ts";

let folder: string;
beforeEach(async () => {
	folder = await newFolder();
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await removeFolder(folder);
});

test("without zim-tools a sentence says so, and nothing is installed", async () => {
	await writeFile(path.join(folder, "apt-get"), `#!/bin/sh\n: > ${folder}/called\n`);
	await chmod(path.join(folder, "apt-get"), 0o755);
	vi.stubEnv("PATH", folder);
	const making = { full: [], sources: {}, site: { edition: "2018-11-05" }, workshop: folder } as unknown as Making;
	const { copies, note } = await KIWIX_STEP.make(making);
	expect(copies).toEqual([]);
	expect(note).toContain("install zim-tools");
	expect(await readdir(folder)).toEqual(["apt-get"]);
});
