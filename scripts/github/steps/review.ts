import { execFile } from "node:child_process";
import { command } from "../../project/command.ts";
import type { ToolResult } from "../../project/run-tool.ts";
import { PREVIEW_PLACEHOLDER } from "../comment-body.ts";
import { writeReview } from "../handed-review.ts";

// node scripts/github/steps/review.ts <folder>: called by .github/workflows/review.yml, without any rights, since it runs the code of
// the change. GitHub checks out the change as merged into its target branch, and says the name of that branch in GITHUB_BASE_REF.
await command(async () => {
	const [folder] = process.argv.slice(2);
	if (folder === undefined)
		throw new Error("Name the folder to write into: node scripts/github/steps/review.ts <folder>.");
	writeReview(folder, process.env.PULL_REQUEST ?? "", await review());
});

/** What it prints is the review; what it complains of is only told if there is none. */
function review(): Promise<ToolResult> {
	return new Promise((resolve) => {
		const { GITHUB_BASE_REF: target } = process.env;
		// Elsewhere, as in a rehearsal, the last commit is the change.
		const base = target ? `origin/${target}` : "HEAD^1";
		const args = ["run", "--silent", "review", "--", "--base", base, "--preview", PREVIEW_PLACEHOLDER];
		execFile("npm", args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
			resolve(error === null ? { code: 0, output: stdout } : { code: 1, output: `${stdout}\n${stderr}` });
		});
	});
}
