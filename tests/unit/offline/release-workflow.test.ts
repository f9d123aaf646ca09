import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { writeChecksums } from "../../../scripts/hosting/checksums.ts";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { cleanEnvironment } from "../../../scripts/project/git.ts";
import { siteFiles } from "../../../scripts/urls/site-files.ts";
import { runGit } from "../../run-git.ts";
import { newFolder, removeFolder, sealedSite, writeFiles } from "./small-copy.ts";
import { isHere } from "./stock-tools.ts";
import * as keys from "./test-keys.ts";
import { judge } from "./verify/judge.ts";

interface Step {
	id?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}
interface Job {
	environment?: string;
	permissions: Record<string, string>;
	env?: Record<string, string>;
	steps: Step[];
}
interface Workflow {
	on: { push: { tags: string[] } };
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
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

test("the key is given to one step alone, on a machine where no package of npm has run", () => {
	const hasSecret = ({ env }: Pick<Step, "env">) =>
		Object.values(env ?? {}).some((value) => value.includes("secrets."));
	expect(steps.filter(hasSecret).map(({ id }) => id)).toEqual(["sign"]);
	expect(Object.values(workflow.jobs).filter(hasSecret)).toEqual([]);
	expect(text.match(/secrets\.\w+/g)).toEqual(["secrets.MINISIGN_SECRET_KEY", "secrets.MINISIGN_PASSWORD"]);
	const { make, publish } = workflow.jobs;
	// Only who is in the environment can read its secrets.
	expect([make?.environment, publish?.environment]).toEqual([undefined, "release"]);
	expect(publish?.steps.map(({ uses = "" }) => uses).join()).not.toMatch(/checkout|setup-node/);
});

describe.skipIf(!isHere("bash") || !isHere("minisign"))("the step that signs", () => {
	const sign = (env: Record<string, string>) =>
		new Promise<number>((resolve) => {
			const names = { TAG: "v1.0.0", GH_REPO: "city/site", PATH: process.env.PATH ?? "" };
			const run = steps.find(({ id }) => id === "sign")?.run ?? "exit 9";
			execFile("bash", ["-e", "-c", run], { cwd: folder, env: { ...names, ...env } }, (error) =>
				resolve(typeof error?.code === "number" ? error.code : 0),
			);
		});
	beforeEach(() => writeFiles(folder, sealedSite()));

	test("signs with the key, in no file but the signature, so that the project's own command agrees", async () => {
		await writeFile(path.join(folder, "minisign.pub"), keys.PUBLIC_KEY);
		await writeChecksums(folder);
		const before = await siteFiles(folder);
		expect(await sign({ MINISIGN_SECRET_KEY: keys.SECRET_KEY.trim(), MINISIGN_PASSWORD: "" })).toBe(0);
		expect(await siteFiles(folder)).toEqual([...before, "SHA256SUMS.minisig"].sort());
		const { good, text: told } = await judge(folder, keys.PUBLIC_KEY);
		expect(told).toContain(`Signed by key ${keys.KEY_ID} (v1.0.0 of city/site).`);
		expect(good).toBe(true);
	});
	test("opens a key that is locked with a password", async () => {
		await writeFile(path.join(folder, "minisign.pub"), keys.LOCKED_PUBLIC_KEY);
		const env = { MINISIGN_SECRET_KEY: keys.LOCKED_SECRET_KEY, MINISIGN_PASSWORD: keys.PASSWORD };
		expect(await sign(env)).toBe(0);
	});
	test("fails where the site's public key is another, or is not there", async () => {
		const env = { MINISIGN_SECRET_KEY: keys.SECRET_KEY, MINISIGN_PASSWORD: "" };
		expect(await sign(env)).not.toBe(0);
		await writeFile(path.join(folder, "minisign.pub"), keys.LOCKED_PUBLIC_KEY);
		expect(await sign(env)).not.toBe(0);
	});
	test("leaves the release unsigned without a key", async () => {
		expect(await sign({ MINISIGN_SECRET_KEY: "", MINISIGN_PASSWORD: "" })).toBe(0);
		expect(await siteFiles(folder)).not.toContain("SHA256SUMS.minisig");
	});
});

test.each(["MINISIGN_SECRET_KEY", "MINISIGN_PASSWORD"])(
	"a command of the project that is given %s stops before it loads any package",
	async (name) => {
		const args = [path.join(projectRoot, "scripts/run.mjs"), "-e", "console.log('loaded')"];
		const env = { ...process.env, [name]: "x" };
		const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) => {
			execFile(process.execPath, args, { env }, (error, out, told) =>
				resolve({ code: error?.code, output: out + told }),
			);
		});
		expect(output).toMatch(/^This command loads packages, which must not see the signing key\. Run it without .*\n$/);
		expect(code).toBe(1);
	},
);

test("nothing that others write, such as a tag's name, is put into a command", () => {
	for (const { run = "" } of steps) expect(run).not.toContain("${{");
});

test("every command of npm that it runs is there", () => {
	const names = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name));
	expect(names).toEqual(["build", "mirror", "release"]);
	for (const name of names) expect(packageScripts).toHaveProperty(name);
});

test.skipIf(!isHere("git") || !isHere("bash"))(
	"the edition is of the day of the tagged commit in Minneapolis",
	async () => {
		const run = steps.find(({ id }) => id === "day")?.run ?? "";
		expect(run).toContain("TZ=America/Chicago ");
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
