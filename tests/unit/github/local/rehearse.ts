import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { CITY } from "../../../city.ts";
import { fakeCore, fakeGitHub } from "./fake-github.ts";
import { runScript } from "./run-script.ts";
import { runStep } from "./run-step.ts";
import { stepOf, type Workflow } from "./workflows.ts";

/** Where a rehearsal works, and the workflows that it plays. */
export interface Stage {
	workflows: readonly Workflow[];
	/** A folder of its own. */
	folder: string;
	/** More of the environment, such as programs in front of the machine's. */
	env?: Readonly<Record<string, string>>;
}

const NUMBER = 12;
const SHA = "0123456789abcdef0123456789abcdef01234567";
const FORK = "somebody/wearempls";
const REPO = { owner: "city", repo: "wearempls" };

/** Puts a mistake into a copy of the facts and looks whether the step of the checks tells it at its line. */
export async function rehearseAnnotations({ workflows, folder, env }: Stage): Promise<string> {
	const site = path.join(folder, "site");
	await mkdir(site, { recursive: true });
	for (const folder of ["_data", "assets/files"])
		await cp(path.join(CITY, folder), path.join(site, folder), { recursive: true });
	const file = path.join(site, "_data/hours.json");
	const text = await readFile(file, "utf8");
	await writeFile(file, text.replace(/"opens": "[^"]*"/, '"opens": "7 a.m."'));
	const line = text.slice(0, text.search(/"opens": "/)).split("\n").length;
	const summary = path.join(folder, "summary.md");
	const { output } = await runStep(stepOf(workflows, "annotations"), {
		...env,
		SITE_FOLDER: site,
		GITHUB_STEP_SUMMARY: summary,
	});
	const told = output.split("\n").find((it) => it.startsWith(`::error file=_data/hours.json,line=${line},`));
	if (told === undefined)
		throw new Error(`A mistake in _data/hours.json, line ${line}, got no annotation. The step printed:\n${output}`);
	if (!(await readFile(summary, "utf8")).includes(`_data/hours.json:${line}:`))
		throw new Error("The mistake is not on the summary of the run.");
	return told;
}

/** Writes the review of the last commit as the workflow would. */
export async function rehearseReview({ workflows, folder, env }: Stage): Promise<string> {
	const summary = path.join(folder, "review-summary.md");
	const { code, output } = await runStep(stepOf(workflows, "review"), {
		GITHUB_BASE_REF: "",
		...env,
		PULL_REQUEST: String(NUMBER),
		RUNNER_TEMP: folder,
		GITHUB_STEP_SUMMARY: summary,
	});
	if (code !== 0) throw new Error(`The step that writes the review failed:\n${output}`);
	return readFile(path.join(folder, "review/review.md"), "utf8");
}

/** Posts the review that lies in the folder, twice, to a GitHub of our own, and gives back the one comment that stands there. */
export async function rehearseComment({ workflows, folder }: Stage): Promise<string> {
	const head = { sha: SHA, ref: "hours", repo: { full_name: FORK } };
	const { github, comments } = fakeGitHub({
		pulls: { [NUMBER]: { state: "open", head, base: { repo: { full_name: `${REPO.owner}/${REPO.repo}` } } } },
	});
	const run = { id: 1, head_sha: SHA, head_branch: "hours", head_repository: { full_name: FORK } };
	const { core } = fakeCore();
	const about = { github, core, context: { repo: REPO, payload: { workflow_run: run } } };
	const env = { RUNNER_TEMP: folder, NETLIFY_SITE: "wearempls" };
	for (let time = 0; time < 2; time++) await runScript(stepOf(workflows, "comment"), about, env);
	const [comment, ...more] = comments[NUMBER] ?? [];
	if (comment === undefined || more.length > 0) throw new Error(`There are ${more.length} comments too many.`);
	return comment.body ?? "";
}

/** Opens the issues of the week, finds nothing to do a week later, and gives back what became of them. */
export async function rehearseIssues({ workflows, folder }: Stage): Promise<string[]> {
	const { github } = fakeGitHub();
	const { core, said } = fakeCore();
	await mkdir(path.join(folder, "sheets"), { recursive: true });
	for (const words of ["There is something to do.", ""]) {
		for (const name of ["facts-due", "dead-links"]) await writeFile(path.join(folder, `sheets/${name}.md`), words);
		await runScript(
			stepOf(workflows, "issues"),
			{ github, core, context: { repo: REPO, payload: {} } },
			{ RUNNER_TEMP: folder },
		);
	}
	return said;
}
