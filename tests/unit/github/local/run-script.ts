import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Run } from "../../../../scripts/github/api.ts";
import { projectRoot } from "../../../../scripts/project/folders.ts";
import type { Step } from "./workflows.ts";

/**
 * Runs the script of a step of actions/github-script, with a GitHub of our own. `env` is all that the script sees of the machine.
 * It is written into a file, since a script made from a text may not import in every runner of tests.
 */
export async function runScript(
	{ with: inputs }: Step,
	run: Run<unknown>,
	env: Readonly<Record<string, string>>,
): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), "wearempls-"));
	try {
		const file = path.join(folder, "script.mjs");
		await writeFile(
			file,
			`export default async ({ github, context, core, process }) => {\n${String(inputs?.script)}\n};\n`,
		);
		const module = (await import(pathToFileURL(file).href)) as { default(about: object): Promise<void> };
		await module.default({ ...run, process: { env: { GITHUB_WORKSPACE: projectRoot, ...env } } });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
