import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PullRequest } from "../../../scripts/github/api.ts";
import { commentBody } from "../../../scripts/github/comment-body.ts";
import { MOST_CHARACTERS } from "../../../scripts/github/fit-markdown.ts";
import { readReview, writeReview } from "../../../scripts/github/handed-review.ts";
import { COMMENT_MARK } from "../../../scripts/github/keep-posts.ts";
import { type CheckedRun, comment } from "../../../scripts/github/steps/comment.ts";
import { fakeCore, fakeGitHub } from "./local/fake-github.ts";

const repo = { owner: "city", repo: "wearempls" };
const sha = "a".repeat(40);
const run: CheckedRun = { id: 1, head_sha: sha, head_branch: "hours", head_repository: { full_name: "me/wearempls" } };
const pull: PullRequest = {
	state: "open",
	head: { sha, ref: "hours", repo: { full_name: "me/wearempls" } },
	base: { repo: { full_name: "city/wearempls" } },
};

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "wearempls-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hand = async (number: string, markdown: string) => {
	await writeFile(path.join(folder, "number.txt"), number);
	await writeFile(path.join(folder, "review.md"), markdown);
};

const post = async (held: PullRequest, checked: CheckedRun = run) => {
	const { github, comments, changes } = fakeGitHub({ pulls: { 12: held } });
	const { core, said } = fakeCore();
	await comment({ github, core, context: { repo, payload: { workflow_run: checked } } }, folder, "wearempls");
	return { body: comments[12]?.[0]?.body ?? undefined, said: said.join("\n"), changes };
};

test("the review of the pull request that was checked is posted to it", async () => {
	await hand("12\n", "311 closes at 6 p.m. [Report](https://preview.invalid/report/)");
	const { body } = await post(pull);
	expect(body?.startsWith(COMMENT_MARK)).toBe(true);
	expect(body).toContain("As of aaaaaaa.");
	expect(body).toContain("[Report](https://deploy-preview-12--wearempls.netlify.app/report/)");
});

test.each<[string, PullRequest]>([
	["another commit", { ...pull, head: { ...pull.head, sha: "b".repeat(40) } }],
	["another branch", { ...pull, head: { ...pull.head, ref: "main" } }],
	["another copy", { ...pull, head: { ...pull.head, repo: { full_name: "you/wearempls" } } }],
	["another copy", { ...pull, head: { ...pull.head, repo: null } }],
	["another project", { ...pull, base: { repo: { full_name: "me/wearempls" } } }],
	["closed", { ...pull, state: "closed" }],
])("nothing is posted to a pull request that the run has not checked: %s", async (why, held) => {
	await hand("12", "Buy something.");
	const { changes, said } = await post(held);
	expect(changes).toEqual([]);
	expect(said).toContain(why);
});

test("a number that is no pull request of the project posts nothing", async () => {
	await hand("13", "x");
	await expect(post(pull)).rejects.toThrow("Not Found");
});

test.each(["", "0", "-1", "1.5", "12; rm", "12 13", "x", "1".repeat(12), "../12"])(
	"%s is not taken for a number",
	async (number) => {
		await hand(number, "x");
		expect(() => readReview(folder)).toThrow(/no number of a pull request/);
	},
);

test("a file that is missing, too long, a folder or a link is left alone, with a sentence", async () => {
	expect(() => readReview(folder)).toThrow("has no file number.txt");
	await hand("12", "x".repeat(600 * 1024));
	expect(() => readReview(folder)).toThrow("more than");
	await rm(path.join(folder, "review.md"));
	await mkdir(path.join(folder, "review.md"));
	expect(() => readReview(folder)).toThrow("has no file review.md");
	await rm(path.join(folder, "review.md"), { recursive: true });
	await symlink("/etc/passwd", path.join(folder, "review.md"));
	expect(() => readReview(folder)).toThrow("has no file review.md");
});

const parts = { number: 12, sha, review: "It says.", netlifySite: undefined, isFork: false };

test("what comes from a copy of the project says so, before anything that its code wrote", () => {
	expect(commentBody(parts)).toBe(`${COMMENT_MARK}\n\nAs of aaaaaaa.\n\nIt says.`);
	const body = commentBody({ ...parts, isFork: true, review: "<!-- @all #1" });
	expect(body.indexOf("its own code wrote")).toBeLessThan(body.indexOf("@"));
	expect(body).toContain("\n\n`<!--` `@all` `#1`");
});

test("the longest review makes a comment that GitHub takes", () => {
	for (const review of ["x".repeat(500_000), "@a ".repeat(100_000), "```\n".repeat(50_001)]) {
		const body = commentBody({ ...parts, review, netlifySite: "wearempls" });
		expect(body.length).toBeLessThanOrEqual(MOST_CHARACTERS);
		expect(body).toContain("was cut off here");
	}
});

test("a review is handed over as it was made, and a change with mistakes hands over the mistakes", async () => {
	writeReview(folder, "12", { code: 0, output: "311 closes at 6 p.m.\n" });
	expect(readReview(folder)).toEqual({ number: 12, markdown: "311 closes at 6 p.m.\n" });
	writeReview(folder, "12", { code: 1, output: "_data/hours.json:3:2: ``` stands here.\n" });
	expect(readReview(folder).markdown).toContain("````text\n_data/hours.json:3:2: ``` stands here.\n````");
	expect(() => writeReview(folder, "", { code: 0, output: "" })).toThrow("Set PULL_REQUEST to a number");
});
