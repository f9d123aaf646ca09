import type { PullRequest, Run } from "../api.ts";
import { commentBody } from "../comment-body.ts";
import { readReview } from "../handed-review.ts";
import { keepComment } from "../keep-posts.ts";

// Called by .github/workflows/comment.yml, which has rights and installs nothing: only files of the project and of Node are imported.

/** The run of the workflow Review after which a comment is written; GitHub tells it, so it can be believed. */
export interface CheckedRun {
	id: number;
	head_sha: string;
	head_branch: string | null;
	head_repository: { full_name: string } | null;
}

interface Payload {
	workflow_run: CheckedRun;
}

/** The name under which the workflow Review hands over what it wrote. */
export const ARTIFACT = "review";
/** Writes the comment from the review in a folder, if it belongs to the pull request that was checked. */
export async function comment(
	{ github, context, core }: Run<Payload>,
	folder: string,
	netlifySite: string | undefined,
): Promise<void> {
	const { number, markdown } = readReview(folder);
	const run = context.payload.workflow_run;
	const repository = `${context.repo.owner}/${context.repo.repo}`;
	const { data: pull } = await github.rest.pulls.get({ ...context.repo, pull_number: number });
	const whyNot = whyNotOf(pull, run, repository);
	if (whyNot !== undefined) {
		core.notice(`Pull request ${number} gets no comment from this run: ${whyNot}.`);
		return;
	}
	const isFork = run.head_repository?.full_name !== repository;
	const body = commentBody({ number, sha: run.head_sha, review: markdown, netlifySite, isFork });
	core.info(`The comment on pull request ${number} is ${await keepComment(github, context.repo, number, body)}.`);
}

/**
 * Why a pull request is not the one that a run has checked; undefined if it is. The number comes from a stranger, and without
 * this a fork could have its text posted on any other pull request.
 */
function whyNotOf(pull: PullRequest, run: CheckedRun, repository: string): string | undefined {
	if (pull.base.repo.full_name !== repository) return "it asks another project to take the change";
	if (pull.state !== "open") return "it is closed";
	if (pull.head.repo === null || pull.head.repo.full_name !== run.head_repository?.full_name)
		return "it comes from another copy of the project than the one checked";
	if (pull.head.ref !== run.head_branch) return "it comes from another branch than the one checked";
	if (pull.head.sha !== run.head_sha) return "it has another commit on top than the one checked";
	return undefined;
}
