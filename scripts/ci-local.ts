import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { lintWorkflows } from "./github/local/lint-workflows.ts";
import { rehearseAnnotations, rehearseComment, rehearseIssues, rehearseReview } from "./github/local/rehearse.ts";
import { shellFaults } from "./github/local/shell-faults.ts";
import { readWorkflows } from "./github/local/workflows.ts";
import { command } from "./project/command.ts";
import { FaultsError } from "./project/faults.ts";
import { projectRoot } from "./project/folders.ts";

// npm run ci:local: lints the workflows of GitHub and plays their own steps here, with a GitHub in memory. No network is used.
await command(async () => {
	const workflows = readWorkflows(projectRoot);
	const faults = [...(await lintWorkflows(workflows)), ...shellFaults(workflows)];
	if (faults.length > 0) throw new FaultsError(faults);
	console.log(`${workflows.length} workflows, and nothing against them.`);
	const folder = await mkdtemp(path.join(tmpdir(), "wearempls-ci-"));
	try {
		const stage = { workflows, folder };
		console.log(`\nA mistake stands beside its line:\n${await rehearseAnnotations(stage)}`);
		await rehearseReview(stage);
		console.log(`\nThe comment on a pull request of the last commit:\n${await rehearseComment(stage)}`);
		console.log(`\nThe issues of the week:\n${(await rehearseIssues(stage)).join("\n")}`);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
