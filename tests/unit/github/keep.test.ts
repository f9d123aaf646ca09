import { describe, expect, test } from "vitest";
import type { Issue, Post } from "../../../scripts/github/api.ts";
import { COMMENT_MARK, keepComment, keepIssue } from "../../../scripts/github/keep-posts.ts";
import { fakeGitHub } from "./local/fake-github.ts";

const repo = { owner: "city", repo: "wearempls" };
const bot = { login: "github-actions[bot]", type: "Bot" };
const stranger = { login: "somebody", type: "User" };
const imitator = { login: "github-actions[bot]", type: "User" };
const comment = (id: number, user: Post["user"], body: string): Post => ({ id, user, body });
const body = `${COMMENT_MARK}\nnew`;

describe("the comment on a pull request", () => {
	test("is written once, however often the checks run", async () => {
		const { github, comments, changes } = fakeGitHub();
		expect(await keepComment(github, repo, 5, body)).toBe("written");
		expect(await keepComment(github, repo, 5, body)).toBe("unchanged");
		expect(await keepComment(github, repo, 5, `${body}er`)).toBe("updated");
		expect(comments[5]?.map((it) => it.body)).toEqual([`${body}er`]);
		expect(changes).toHaveLength(2);
	});

	test("is found among many others, on a later page of the list", async () => {
		const others = [1, 2, 3, 4].map((id) => comment(id, stranger, "I like it."));
		const { github, changes } = fakeGitHub({ comments: { 5: [...others, comment(9, bot, `${COMMENT_MARK}\nold`)] } });
		expect(await keepComment(github, repo, 5, body)).toBe("updated");
		expect(changes).toEqual(["change comment 9"]);
	});

	test("never replaces what somebody else wrote, with our mark in it or the bot's name on it, or what the bot wrote without it", async () => {
		const held = [
			comment(1, stranger, body),
			comment(2, imitator, body),
			comment(3, bot, `Somebody quotes: ${COMMENT_MARK}`),
			comment(4, null, body),
		];
		const { github, changes } = fakeGitHub({ comments: { 5: held } });
		expect(await keepComment(github, repo, 5, body)).toBe("written");
		expect(changes).toEqual(["comment on 5"]);
	});
});

describe("an issue that the project keeps", () => {
	const kept = { key: "facts-due", title: "Facts to confirm", body: "Call 311.", done: "Nothing is due." };
	const nothing = { ...kept, body: "\n" };

	test("is opened, brought up to date, closed with a comment, and opened again, always the same", async () => {
		const { github, issues, comments } = fakeGitHub();
		expect(await keepIssue(github, repo, kept)).toBe("opened");
		expect(await keepIssue(github, repo, kept)).toBe("unchanged");
		expect(await keepIssue(github, repo, { ...kept, body: "Call 911." })).toBe("updated");
		expect(await keepIssue(github, repo, nothing)).toBe("closed");
		expect(await keepIssue(github, repo, nothing)).toBe("not needed");
		expect(await keepIssue(github, repo, kept)).toBe("opened again");
		expect(issues).toHaveLength(1);
		expect(issues[0]).toMatchObject({ state: "open", title: "Facts to confirm" });
		expect(issues[0]?.body).toBe("<!-- wearempls:facts-due -->\nCall 311.\n");
		expect(Object.values(comments).flat()).toMatchObject([{ body: "Nothing is due." }]);
	});

	test("is not opened when there is nothing to do", async () => {
		const { github, changes } = fakeGitHub();
		expect(await keepIssue(github, repo, nothing)).toBe("not needed");
		expect(changes).toEqual([]);
	});

	test("is told from those of others, from pull requests, and from the issue of another kind", async () => {
		const mark = "<!-- wearempls:facts-due -->";
		const issue = (number: number, more: Partial<Issue>): Issue => ({
			...{ id: number, number, title: "x", body: mark, state: "open", user: bot },
			...more,
		});
		const others = [
			issue(1, { user: stranger }),
			issue(2, { pull_request: {} }),
			issue(3, { body: "<!-- wearempls:dead-links -->\nx" }),
		];
		const { github, changes } = fakeGitHub({ issues: others });
		expect(await keepIssue(github, repo, kept)).toBe("opened");
		expect(changes).toHaveLength(1);
	});

	test("an open one is taken before a closed one", async () => {
		const mark = "<!-- wearempls:facts-due -->";
		const both = ["closed", "open"].map((state, index) => ({
			...{ id: index, number: index + 1, title: "x", body: mark, user: bot },
			state,
		}));
		const { github, changes } = fakeGitHub({ issues: both });
		expect(await keepIssue(github, repo, kept)).toBe("updated");
		expect(changes).toEqual(["change 2"]);
	});

	test("is cut with a note when it is too long", async () => {
		const { github, issues } = fakeGitHub();
		await keepIssue(github, repo, { ...kept, body: "Call 311.\n".repeat(10_000) });
		expect(issues[0]?.body?.length).toBeLessThanOrEqual(65_536);
		expect(issues[0]?.body).toContain("was cut off here");
	});
});
