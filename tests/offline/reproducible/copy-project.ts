import { execFile } from "node:child_process";
import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../../scripts/project/folders.ts";

const run = promisify(execFile);

// What is made, and what is no source.
const LEFT_OUT = /^(\.git|\.cache|_site.*|_release.*|test-results|node_modules)$/;

/** A copy of the whole project in a folder of its own, with what it needs installed; with what earlier builds remember, or without. */
export async function copyProject(folder: string, memory: "with" | "without"): Promise<void> {
	await mkdir(folder, { recursive: true });
	const names = (await readdir(projectRoot)).filter((name) => !LEFT_OUT.test(name));
	for (const name of memory === "with" ? [...names, ".cache"] : names)
		await cp(path.join(projectRoot, name), path.join(folder, name), { recursive: true, preserveTimestamps: true });
	// Hard links take a second where a copy of 700 MB takes a minute; a link to the folder would give both builds the same paths.
	const packages = [path.join(projectRoot, "node_modules"), folder];
	await run("cp", ["-al", ...packages]).catch(() => run("cp", ["-a", ...packages]));
}
