import { type GitHub, isOwn, type Repo } from "./api.ts";

/** Nobody sees it; it tells our comment from those of others. */
export const COMMENT_MARK = "<!-- wearempls:review -->";

/** Writes the one comment on a pull request, or brings it up to date. `body` begins with the mark. */
export async function keepComment(
	github: GitHub,
	repo: Repo,
	number: number,
	body: string,
): Promise<"written" | "updated" | "unchanged"> {
	const comments = await github.paginate(github.rest.issues.listComments, {
		...repo,
		issue_number: number,
		per_page: 100,
	});
	const own = comments.find((comment) => isOwn(comment, COMMENT_MARK));
	if (own === undefined) {
		await github.rest.issues.createComment({ ...repo, issue_number: number, body });
		return "written";
	}
	if (own.body === body) return "unchanged";
	await github.rest.issues.updateComment({ ...repo, comment_id: own.id, body });
	return "updated";
}
