import { type GitHub, isOwn, type Repo } from "./api.ts";
import { fitMarkdown } from "./fit-markdown.ts";

/** What begins a post of ours: nobody sees it, and it tells the post from those of others. */
const markOf = (key: string): string => `<!-- wearempls:${key} -->`;

export const COMMENT_MARK = markOf("review");

/** Writes the one comment on a pull request, or brings it up to date. `body` begins with the mark. */
export async function keepComment(
	github: GitHub,
	repo: Repo,
	number: number,
	body: string,
): Promise<"written" | "updated" | "unchanged"> {
	const about = { ...repo, issue_number: number };
	const comments = await github.paginate(github.rest.issues.listComments, { ...about, per_page: 100 });
	const own = comments.find((comment) => isOwn(comment, COMMENT_MARK));
	if (own === undefined) {
		await github.rest.issues.createComment({ ...about, body });
		return "written";
	}
	if (own.body === body) return "unchanged";
	await github.rest.issues.updateComment({ ...repo, comment_id: own.id, body });
	return "updated";
}

/** An issue that the project keeps about itself. */
export interface KeptIssue {
	/** Tells it from the others. // => "facts-due" */
	key: string;
	title: string;
	/** Markdown; empty when there is nothing to do. */
	body: string;
	/** What is said when it is closed. */
	done: string;
}

const CUT = "**The rest is too long for an issue and was cut off here.**";

/**
 * Opens the issue, brings it up to date, opens it again, or closes it with a comment. There is one for each key for ever, so that
 * none stands twice and its past stays in one place.
 */
export async function keepIssue(
	github: GitHub,
	repo: Repo,
	{ key, title, body, done }: KeptIssue,
): Promise<"opened" | "updated" | "opened again" | "unchanged" | "closed" | "not needed"> {
	const mark = markOf(key);
	const issues = await github.paginate(github.rest.issues.listForRepo, { ...repo, state: "all", per_page: 100 });
	const own = issues.filter((issue) => issue.pull_request === undefined && isOwn(issue, mark));
	const kept = own.find(({ state }) => state === "open") ?? own[0];
	const about = { ...repo, issue_number: kept?.number ?? 0 };
	if (body.trim() === "") {
		if (kept?.state !== "open") return "not needed";
		await github.rest.issues.createComment({ ...about, body: done });
		await github.rest.issues.update({ ...about, state: "closed", state_reason: "completed" });
		return "closed";
	}
	const whole = fitMarkdown(`${mark}\n${body.trim()}\n`, CUT);
	if (kept === undefined) {
		await github.rest.issues.create({ ...repo, title, body: whole });
		return "opened";
	}
	if (kept.state !== "open") {
		await github.rest.issues.update({ ...about, title, body: whole, state: "open", state_reason: "reopened" });
		return "opened again";
	}
	if (kept.body === whole && kept.title === title) return "unchanged";
	await github.rest.issues.update({ ...about, title, body: whole });
	return "updated";
}
