import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedFiles, readStatus } from "../../../scripts/review/git/changed-files.ts";
import { findBase } from "../../../scripts/review/git/find-base.ts";
import { unpack } from "../../../scripts/review/git/unpack.ts";
import { runGit } from "../../run-git.ts";

let folder = "";
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const commit = (message: string): string => {
	runGit(folder, ["add", "-A"]);
	runGit(folder, ["commit", "-q", "-m", message]);
	return runGit(folder, ["rev-parse", "HEAD"]).trim();
};

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "review-git-"));
	runGit(folder, ["init", "-q", "-b", "main"]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("where a change began", () => {
	it("is the commit where the branch parted from main, not the newest of main", async () => {
		write("a", "1");
		const parted = commit("one");
		runGit(folder, ["checkout", "-q", "-b", "change"]);
		write("b", "2");
		commit("mine");
		runGit(folder, ["checkout", "-q", "main"]);
		write("c", "3");
		const newest = commit("theirs");
		runGit(folder, ["checkout", "-q", "change"]);
		expect(await findBase(folder)).toEqual({ name: "main", commit: parted });
		runGit(folder, ["update-ref", "refs/remotes/origin/main", newest]);
		expect(await findBase(folder)).toEqual({ name: "origin/main", commit: parted });
	});

	it("is told in a sentence if there is none", async () => {
		await expect(findBase(folder)).rejects.toThrow("Nothing has been committed here yet");
		write("a", "1");
		commit("one");
		await expect(findBase(folder, "nope")).rejects.toThrow(
			'There is no branch or commit "nope" here. Run git fetch origin',
		);
		await expect(findBase(folder, "--output=x")).rejects.toThrow('There is no branch or commit "--output=x" here.');
		runGit(folder, ["branch", "-q", "-m", "main", "other"]);
		await expect(findBase(folder)).rejects.toThrow(
			"There is no branch main or origin/main here. Run git fetch origin main",
		);
	});

	it("says what to fetch in a clone without its history", async () => {
		write("a", "1");
		commit("one");
		runGit(folder, ["checkout", "-q", "-b", "change"]);
		write("b", "2");
		commit("two");
		const clone = path.join(folder, "clone");
		runGit(folder, ["clone", "-q", "--depth=1", `file://${folder}`, clone]);
		await expect(findBase(clone)).rejects.toThrow(/only the newest commits.* Run git fetch --unshallow origin/);
	});
});

describe("the files that differ", () => {
	it("are also those that nobody has committed or told git of, and a new name is seen", async () => {
		write("old.md", "the same words in a long enough line\n");
		write("gone.md", "other words that have nothing in common\n");
		write("kept.md", "kept\n");
		const base = commit("one");
		renameSync(path.join(folder, "old.md"), path.join(folder, "new.md"));
		rmSync(path.join(folder, "gone.md"));
		write("kept.md", "kept and changed\n");
		runGit(folder, ["add", "-A"]);
		write("né w.md", "unknown to git\n");
		expect(await changedFiles(folder, base)).toEqual([
			{ happening: "removed", file: "gone.md" },
			{ happening: "changed", file: "kept.md" },
			{ happening: "renamed", file: "new.md", from: "old.md" },
			{ happening: "added", file: "né w.md" },
		]);
	});

	it("are read from git's own list, copies and changed kinds of files too", () => {
		expect(readStatus("C75\0a\0b\0T\0c\0")).toEqual([
			{ happening: "added", file: "b" },
			{ happening: "changed", file: "c" },
		]);
	});
});

describe("the former end", () => {
	it("is written elsewhere, and nothing of the clone changes: neither files nor what is staged", async () => {
		const inside = path.join(folder, "site");
		for (const place of ["_data", "scripts"]) mkdirSync(path.join(inside, place), { recursive: true });
		write("site/_data/a.json", "then");
		write("site/scripts/x.ts", "code");
		const base = commit("one");
		write("site/_data/a.json", "now");
		runGit(folder, ["add", "-A"]);
		const before = runGit(folder, ["status", "--porcelain"]);
		const former = await unpack(inside, base);
		expect(readFileSync(path.join(former.folder, "_data/a.json"), "utf8")).toBe("then");
		expect(readdirSync(former.folder)).toEqual(["_data"]);
		expect(former.files).toBe(1);
		expect(runGit(folder, ["status", "--porcelain"])).toBe(before);
		await former.remove();
		expect(existsSync(former.folder)).toBe(false);
	});
});
