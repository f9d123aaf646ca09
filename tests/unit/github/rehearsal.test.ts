import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { rehearseAnnotations, rehearseComment, rehearseIssues, rehearseReview } from "./local/rehearse.ts";
import { runStep } from "./local/run-step.ts";
import { readWorkflows, stepOf } from "./local/workflows.ts";

// The very commands and scripts that stand in the workflows, taken out of them and run here.
const workflows = readWorkflows(projectRoot);

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "wearempls-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A folder with one program that stands before the machine's. */
async function program(name: string, text: string): Promise<string> {
	const place = path.join(folder, `bin-${name}`);
	await mkdir(place, { recursive: true });
	await writeFile(path.join(place, name), `#!/usr/bin/env bash\n${text}\n`);
	await chmod(path.join(place, name), 0o755);
	return place;
}

test("a mistake in the facts stands beside its line, with what to write instead", async () => {
	const told = await rehearseAnnotations({ workflows, folder });
	expect(told).toMatch(/^::error file=_data\/hours\.json,line=\d+,col=\d+,title=A mistake to fix::.*Write /);
});

test("a review goes from the job without rights to the comment, with links into the preview", async () => {
	const says = "311 closes at 6 p.m. See [Report](https://preview.invalid/report/).";
	const npm = await program("npm", `printf '%s ' "$@" > "${folder}/asked"; echo '${says}'; echo 'A warning.' >&2`);
	expect(await rehearseReview({ workflows, folder, env: { PATH: npm, GITHUB_BASE_REF: "main" } })).toBe(`${says}\n`);
	expect(await readFile(path.join(folder, "asked"), "utf8")).toBe(
		"run --silent review -- --base origin/main --preview https://preview.invalid/ ",
	);
	expect(await readFile(path.join(folder, "review-summary.md"), "utf8")).toBe(`${says}\n`);
	expect(await rehearseComment({ workflows, folder })).toContain(
		"[Report](https://deploy-preview-12--wearempls.netlify.app/report/)",
	);
});

test("a change with mistakes gets a comment that names them", async () => {
	const npm = await program("npm", `echo '_data/hours.json:3:2: the closing time is missing.' >&2; exit 1`);
	await rehearseReview({ workflows, folder, env: { PATH: npm } });
	const comment = await rehearseComment({ workflows, folder });
	expect(comment).toContain("cannot be told yet");
	expect(comment).toContain("_data/hours.json:3:2: the closing time is missing.");
});

if (process.env.FULL)
	test("the review of the last commit is made by the project's own command", async () => {
		expect(await rehearseReview({ workflows, folder })).not.toContain("cannot be told yet");
	});

test("the issues of the week are opened, and closed when nothing is left", async () => {
	expect(await rehearseIssues({ workflows, folder })).toEqual([
		"Facts to confirm: opened.",
		"Links to other sites that are dead or have moved: opened.",
		"Facts to confirm: closed.",
		"Links to other sites that are dead or have moved: closed.",
	]);
});

describe("the call of the daily build", () => {
	const call = async (HOOK: string) => {
		const PATH = await program("curl", `cat > "${folder}/curl-in"; printf '%s ' "$@" > "${folder}/curl-args"`);
		return runStep(stepOf(workflows, "hook"), { HOOK, PATH });
	};

	test("is a notice without the secret", async () => {
		const { code, output } = await call("");
		expect(code).toBe(0);
		expect(output).toContain("::notice title=Netlify was not called::There is no secret NETLIFY_BUILD_HOOK");
	});

	test("never goes to another host", async () => {
		for (const wrong of ["https://evil.example/build_hooks/x", "http://api.netlify.com/build_hooks/x"]) {
			const { code, output } = await call(wrong);
			expect(code).toBe(1);
			expect(output).toContain("::error title=Netlify was not called::");
			expect(output).not.toContain(wrong);
		}
	});

	test("keeps the address out of the list of processes", async () => {
		const { code } = await call("https://api.netlify.com/build_hooks/5f0");
		expect(code).toBe(0);
		expect(await readFile(path.join(folder, "curl-in"), "utf8")).toBe(
			'url = "https://api.netlify.com/build_hooks/5f0"\n',
		);
		expect(await readFile(path.join(folder, "curl-args"), "utf8")).not.toContain("netlify");
	});
});
