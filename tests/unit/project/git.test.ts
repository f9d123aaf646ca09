import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { git, gitLine } from "../../../scripts/project/git.ts";
import { runGit } from "../../run-git.ts";

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "git-"));
	runGit(folder, ["init", "-q", "-b", "main"]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("git is asked about the folder, also in a hook, where its own variables name another", async () => {
	vi.stubEnv("GIT_DIR", path.join(folder, "nowhere"));
	try {
		expect(await gitLine(folder, ["rev-parse", "--git-dir"])).toBe(".git");
		expect(runGit(folder, ["rev-parse", "--git-dir"])).toBe(".git\n");
	} finally {
		vi.unstubAllEnvs();
	}
});

test("where there is no git, a sentence says who needs it", async () => {
	const env = { PATH: path.join(folder, "nowhere") };
	await expect(git(folder, ["version"], { env, neededBy: "the review" })).rejects.toThrow(
		"git is not installed here, and the review needs it. Install git first.",
	);
	await expect(gitLine(folder, ["version"], { env })).rejects.toThrow("and this command needs it.");
});
