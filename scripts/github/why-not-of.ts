import type { PullRequest } from "./api.ts";

/** The run of the workflow Review after which a comment is written; GitHub tells it, so it can be believed. */
export interface CheckedRun {
	id: number;
	head_sha: string;
	head_branch: string | null;
	head_repository: { full_name: string } | null;
}

/**
 * Why a pull request is not the one that a run has checked; undefined if it is. The number comes from a stranger, and without
 * this a fork could have its text posted on any other pull request.
 */
export function whyNotOf(pull: PullRequest, run: CheckedRun, repository: string): string | undefined {
	if (pull.base.repo.full_name !== repository) return "it asks another project to take the change";
	if (pull.state !== "open") return "it is closed";
	if (pull.head.repo === null || pull.head.repo.full_name !== run.head_repository?.full_name)
		return "it comes from another copy of the project than the one checked";
	if (pull.head.ref !== run.head_branch) return "it comes from another branch than the one checked";
	if (pull.head.sha !== run.head_sha) return "it has another commit on top than the one checked";
	return undefined;
}
