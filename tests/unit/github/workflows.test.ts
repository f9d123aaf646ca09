import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ARTIFACT } from "../../../scripts/github/steps/comment.ts";
import { SHEETS } from "../../../scripts/github/steps/issues.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { lintWorkflows } from "./local/lint-workflows.ts";
import { shellDiagnostics } from "./local/shell-diagnostics.ts";
import { type Job, readWorkflows, type Step, type Workflow } from "./local/workflows.ts";

/** The actions that may run, each at the commit of its version. A new one is added here by hand, after somebody has looked at it. */
const ACTIONS = new Map([
	["actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1", "v7.0.1"],
	["actions/setup-node@820762786026740c76f36085b0efc47a31fe5020", "v7.0.0"],
	["actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f", "v7.0.0"],
	["actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c", "v8.0.1"],
	["actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd", "v8.0.0"],
	["actions/attest-build-provenance@a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32", "v4.1.0"],
]);

/** As GitHub fills it in. */
const expression = (name: string): string => `\${{ ${name} }}`;

const workflows = readWorkflows(projectRoot);
const byName = new Map(workflows.map((workflow) => [workflow.name, workflow]));
const workflow = (name: string): Workflow => {
	const found = byName.get(name);
	if (found === undefined) throw new Error(`There is no workflow ${name}.`);
	return found;
};
const jobs = workflows.flatMap((it) => Object.entries(it.jobs).map(([name, job]) => ({ in: it, name, job })));
const stepsOf = ({ steps }: Job): readonly Step[] => steps;
const usesOf = (job: Job, action: string): Step[] =>
	stepsOf(job).filter(({ uses }) => uses?.startsWith(`actions/${action}@`) ?? false);
const packageScripts = (JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8")) as { scripts: object })
	.scripts;

test("there are the workflows that the project speaks of", () => {
	expect([...byName.keys()].sort()).toEqual(["Checks", "Comment", "Daily build", "Release", "Review", "Weekly sheets"]);
});

test("actionlint has nothing against them", async () => {
	expect(await lintWorkflows(workflows)).toEqual([]);
});

test("actionlint would have: a slip and a stranger's text in a command are found at their lines", async () => {
	const text = [
		"on: pull_request",
		"jobs:",
		"  a:",
		"    runs-on: ubuntu-24.04",
		"    steps:",
		`      - run: echo "\${{ github.event.pull_request.title }}"`,
		"      - use: actions/checkout",
	].join("\n");
	const diagnostics = await lintWorkflows([{ file: "a.yml", text }]);
	expect(diagnostics.map(({ line }) => line)).toEqual(expect.arrayContaining([6, 7]));
	expect(diagnostics.map(({ message }) => message).join()).toContain("potentially untrusted");
});

test("every command is whole to a shell, and no text is pasted into one", () => {
	expect(shellDiagnostics(workflows)).toEqual([]);
	const bad = (run: string): Workflow[] => [
		{ file: "a.yml", text: `x\n  ${run}`, name: "", on: {}, jobs: { a: { steps: [{ run }] } } },
	];
	expect(shellDiagnostics(bad('if [ -z "$A" ]; then'))).toMatchObject([{ file: "a.yml", line: 2 }]);
	expect(shellDiagnostics(bad(`echo \${{ github.head_ref }}`))[0]?.message).toContain("Put it under env");
});

test("no script is pasted together either: what comes from outside comes through the environment", () => {
	const scripts = jobs.flatMap(({ job }) => usesOf(job, "github-script").map((step) => String(step.with?.script)));
	expect(scripts).toHaveLength(2);
	for (const script of scripts) expect(script).not.toContain("${{");
});

test("only known actions run, each pinned to its commit, with its version beside it", () => {
	const lines = workflows.flatMap(({ text }) => text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line)));
	expect(lines.length).toBeGreaterThan(10);
	for (const line of lines) {
		const [, action = "", version] = /uses: (\S+) # (\S+)$/.exec(line) ?? [];
		expect([line.trim(), version]).toEqual([line.trim(), ACTIONS.get(action)]);
	}
});

describe("rights", () => {
	test("none by default; each job names its own", () => {
		for (const { file, permissions } of workflows) expect([file, permissions]).toEqual([file, {}]);
		expect(Object.fromEntries(jobs.map((it) => [`${it.in.name}/${it.name}`, it.job.permissions]))).toEqual({
			"Checks/test": { contents: "read" },
			"Review/review": { contents: "read" },
			"Comment/comment": { contents: "read", actions: "read", "pull-requests": "write" },
			"Daily build/publish": {},
			"Daily build/build": { contents: "read" },
			"Release/make": { contents: "read" },
			"Release/publish": { actions: "read", contents: "write", "id-token": "write", attestations: "write" },
			"Weekly sheets/facts": { contents: "read" },
			"Weekly sheets/links": { contents: "read" },
			"Weekly sheets/issues": { contents: "read", issues: "write" },
		});
	});

	test("a job that may write runs no package and none of the project's commands", () => {
		const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes("write"));
		expect(writing).toHaveLength(3);
		for (const { job } of writing)
			for (const { run = "" } of stepsOf(job)) expect(run).not.toMatch(/\b(npm|npx|node)\b/);
	});

	test("nothing starts with the rights of the project on a stranger's change", () => {
		for (const { on } of workflows) {
			expect(Object.keys(on)).not.toContain("pull_request_target");
			expect(Object.keys(on)).not.toContain("issue_comment");
		}
		for (const { text, on } of workflows) if ("pull_request" in on) expect(text).not.toMatch(/\bsecrets\b/);
	});

	test("no secret is anywhere but in the release and the call of the daily build, each in an environment of its own", () => {
		const holders = jobs.filter(({ job }) => /\bsecrets\./.test(JSON.stringify(job)));
		expect(holders.map((it) => [it.in.name, it.name, it.job.environment])).toEqual([
			["Daily build", "publish", "publish"],
			["Release", "publish", "release"],
		]);
		expect(workflow("Daily build").jobs.publish?.if).toBe("github.ref == 'refs/heads/main'");
	});

	test("no checkout leaves its key behind, and every job has an end", () => {
		for (const { job } of jobs) {
			for (const step of usesOf(job, "checkout")) expect(step.with?.["persist-credentials"]).toBe(false);
			expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
		}
		for (const { file, concurrency } of workflows) expect([file, concurrency]).not.toEqual([file, undefined]);
	});
});

describe("the checks", () => {
	const { test: job } = workflow("Checks").jobs;

	test("run on every pull request and on the main branch, with all the history", () => {
		expect(workflow("Checks").on).toEqual({ pull_request: null, push: { branches: ["main"] } });
		expect(job && usesOf(job, "checkout").map((step) => step.with?.["fetch-depth"])).toEqual([0]);
	});

	test("tell mistakes at their lines before the long tests begin, and let nothing be skipped", () => {
		const runs = job?.steps.map(({ run }) => run) ?? [];
		expect(runs.indexOf("npm run check -- --annotations")).toBeGreaterThan(0);
		expect(runs.indexOf("npm test $ARGS")).toBeGreaterThan(runs.indexOf("npm run build -- --annotations"));
		expect(job?.steps.find(({ run }) => run === "npm test $ARGS")?.env?.CI).toBe("true");
	});
});

describe("the review", () => {
	const { on, jobs: all } = workflow("Review");

	test("is written for every pull request, with all the history", () => {
		expect(on).toEqual({ pull_request: null });
		expect(all.review && usesOf(all.review, "checkout").map((step) => step.with?.["fetch-depth"])).toEqual([0]);
	});

	test("waits for no check and no test: a change with mistakes gets it too", () => {
		expect(Object.keys(all)).toEqual(["review"]);
		expect(all.review).not.toHaveProperty("needs");
		const runs = all.review?.steps.flatMap(({ run = [] }) => run).join("\n");
		expect(runs).toContain("scripts/github/steps/review.ts");
		expect(runs).not.toMatch(/npm (test|run)\b/);
	});
});

describe("the comment", () => {
	const { on, jobs: all } = workflow("Comment");
	const job = all.comment;

	test("follows the review of a pull request", () => {
		expect(on).toEqual({ workflow_run: { workflows: ["Review"], types: ["completed"] } });
		expect(job?.if).toBe("github.event.workflow_run.event == 'pull_request'");
		expect(usesOf(workflow("Review").jobs.review ?? { steps: [] }, "upload-artifact")[0]?.with?.name).toBe(ARTIFACT);
		expect(usesOf(job ?? { steps: [] }, "download-artifact")[0]?.with?.name).toBe(ARTIFACT);
	});

	test("checks out the project's own main branch, and nothing of the change", () => {
		expect(usesOf(job ?? { steps: [] }, "checkout").map((step) => step.with)).toEqual([
			{ ref: expression("github.event.repository.default_branch"), "persist-credentials": false },
		]);
		expect(JSON.stringify(job)).not.toMatch(
			/head_sha|pull_requests|refs\/pull|head\.ref|gh pr|git (fetch|checkout|pull)/,
		);
	});

	test("fetches what was handed over to a place from which nothing is run", () => {
		const path = usesOf(job ?? { steps: [] }, "download-artifact")[0]?.with?.path;
		expect(path).toBe(`${expression("runner.temp")}/review`);
		expect(job?.steps.filter(({ run }) => run !== undefined)).toEqual([]);
	});
});

test("the scripts of jobs with rights import only files of the project and of Node", () => {
	const seen = new Set<string>();
	const visit = (file: string) => {
		if (seen.has(file)) return;
		seen.add(file);
		const imports = [...readFileSync(file, "utf8").matchAll(/^(?:import|export) .*?from "([^"]+)";$/gms)];
		for (const [whole, from = ""] of imports) {
			if (whole.startsWith("import type")) continue;
			expect([file, from]).toEqual([file, expect.stringMatching(/^(node:|\.{1,2}\/)/)]);
			if (from.startsWith(".")) visit(path.resolve(path.dirname(file), from));
		}
	};
	for (const name of ["comment", "issues"]) visit(path.join(projectRoot, `scripts/github/steps/${name}.ts`));
	expect(seen.size).toBeGreaterThan(8);
	const others = [...seen].map((file) => path.relative(projectRoot, file).replaceAll(path.sep, "/"));
	expect(others.filter((file) => !file.startsWith("scripts/github/")).sort()).toEqual([
		"scripts/project/characters.ts",
		"scripts/project/escape-markdown.ts",
	]);
});

test("each sheet of the week is written under the name that its issue is kept by", () => {
	const written = jobs.flatMap(({ job }) =>
		stepsOf(job).flatMap(({ run = "" }) => [...run.matchAll(/sheets\/([\w-]+)\.md"/g)].map(([, name]) => name)),
	);
	expect(written).toEqual(SHEETS.map(({ key }) => key));
});

test("every command of npm that they run is there", () => {
	const names = jobs.flatMap(({ job }) =>
		stepsOf(job).flatMap(({ run = "" }) =>
			[...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = ""]) => name),
		),
	);
	expect(names).toEqual(expect.arrayContaining(["check", "build", "facts", "links:outside"]));
	for (const name of names) expect(packageScripts).toHaveProperty([name]);
});
