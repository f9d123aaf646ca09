import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { SITE_TIME_ZONE } from "../../../scripts/facts/time-zone.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { cleanEnvironment } from "../../../scripts/project/git.ts";
import { runGit } from "../../run-git.ts";
import { newFolder, removeFolder } from "./small-copy.ts";
import { isHere } from "./stock-tools.ts";

interface Step {
	id?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}
interface Workflow {
	on: { push: { tags: string[] } };
	permissions: Record<string, string>;
	jobs: Record<string, { permissions: Record<string, string>; env?: Record<string, string>; steps: Step[] }>;
}

const text = readFileSync(path.join(projectRoot, ".github/workflows/release.yml"), "utf8");
const workflow = parse(text) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const packageScripts = (JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8")) as { scripts: object })
	.scripts;

let folder: string;
beforeEach(async () => {
	folder = await newFolder();
});
afterEach(() => removeFolder(folder));

test("a tag makes it, and nothing else", () => {
	expect(workflow.on).toEqual({ push: { tags: ["v*"] } });
});

test("every action is pinned to a commit", () => {
	const used = steps.flatMap(({ uses }) => uses ?? []);
	expect(used).toHaveLength(4);
	for (const name of used) expect(name).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
});

test("the job that runs the project's code may only read, and the one that writes runs none of it", () => {
	expect(workflow.permissions).toEqual({});
	const { make, publish } = workflow.jobs;
	expect(make?.permissions).toEqual({ contents: "read" });
	expect(publish?.permissions).toEqual({
		actions: "read",
		contents: "write",
		"id-token": "write",
		attestations: "write",
	});
	for (const { run = "" } of publish?.steps ?? []) expect(run).not.toMatch(/\b(npm|node|npx)\b/);
	expect(make?.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with).toEqual({
		"persist-credentials": false,
	});
});

test("the key is given to one step alone, after everything is installed and built", () => {
	const withKey = steps.filter(({ env }) => Object.values(env ?? {}).some((value) => value.includes("secrets.")));
	expect(withKey.map(({ run }) => run)).toEqual(["npm run mirror\nnpm run release\n"]);
	expect(text.match(/secrets\.\w+/g)).toEqual(["secrets.MINISIGN_SECRET_KEY", "secrets.MINISIGN_PASSWORD"]);
});

test("nothing that others write, such as a tag's name, is put into a command", () => {
	for (const { run = "" } of steps) expect(run).not.toContain("${{");
});

test("every command of npm that it runs is there", () => {
	const names = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name));
	expect(names.length).toBeGreaterThan(3);
	for (const name of names) expect(packageScripts).toHaveProperty(name);
});

test.skipIf(!isHere("git") || !isHere("bash"))(
	"the edition is of the day of the tagged commit in Minneapolis",
	async () => {
		const run = steps.find(({ id }) => id === "day")?.run ?? "";
		expect(run).toContain(`TZ=${SITE_TIME_ZONE} `);
		runGit(folder, ["init", "-q"]);
		await writeFile(path.join(folder, "a"), "");
		runGit(folder, ["add", "."]);
		// Five in the morning by Greenwich is the evening before by the Mississippi; the committer sits in Tokyo.
		const env = { GIT_COMMITTER_DATE: "2018-11-05T12:30:00+0900", GIT_AUTHOR_DATE: "2001-01-01T00:00:00Z" };
		runGit(folder, ["commit", "-q", "-m", "x"], { env });
		const file = path.join(folder, "env");
		execFileSync("bash", ["-e", "-c", run], { cwd: folder, env: { ...cleanEnvironment(), GITHUB_ENV: file } });
		expect(await readFile(file, "utf8")).toBe("SITE_DATE=2018-11-04\n");
	},
);

test.skipIf(!isHere("bash"))("its commands are whole to a shell", () => {
	for (const { run } of steps) if (run !== undefined) execFileSync("bash", ["-n", "-c", run], { stdio: "pipe" });
});
