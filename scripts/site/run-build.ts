import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { FaultsError } from "../project/faults.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { startBuild } from "./current-build.ts";
import { eleventyFolders } from "./eleventy-folders.ts";
import type { BuildReport } from "./report.ts";
import { requireOutput } from "./require-output.ts";
import { siteBuild } from "./site-build.ts";

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	onStep?: (name: string) => void;
}

/**
 * Builds a whole site. It is made beside the old one and takes its place only when everything in it holds, so that
 * a fault, a full disk or a second build never leaves half a site.
 */
export async function runBuild({ folders, env, onStep }: Options): Promise<BuildReport> {
	requireOutput(folders);
	const draft = { ...folders, output: `${folders.output}.draft-${process.pid}` };
	await clearDrafts(folders.output);
	try {
		const build = startBuild(siteBuild({ folders: draft, env, ...(onStep && { onStep }) }));
		const { input, output } = eleventyFolders(draft);
		const eleventy = new Eleventy(input, output, {
			configPath: path.join(projectRoot, ".eleventy.ts"),
			quietMode: true,
			runMode: "build",
		});
		eleventy.disableLogger();
		await eleventy.init().catch(rethrowCause);
		await eleventy.write().catch(rethrowCause);
		await replaceFolder(draft.output, folders.output);
		return build.report;
	} finally {
		await rm(draft.output, { recursive: true, force: true });
	}
}

/** Takes away what builds left behind that were killed. */
async function clearDrafts(output: string): Promise<void> {
	const folder = path.dirname(output);
	const prefix = `${path.basename(output)}.draft-`;
	for (const name of existsSync(folder) ? await readdir(folder) : []) {
		if (name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10)))
			await rm(path.join(folder, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

async function replaceFolder(made: string, place: string): Promise<void> {
	const old = `${made}-old`;
	await rename(place, old).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== "ENOENT") throw error;
	});
	await rename(made, place);
	await rm(old, { recursive: true, force: true });
}

/** Eleventy wraps what goes wrong in errors of its own; the faults, or the innermost error, are what a person needs. */
export function rethrowCause(error: unknown): never {
	let innermost = error;
	for (
		let cause = error;
		cause instanceof Error;
		cause = (cause as { originalError?: unknown }).originalError ?? cause.cause
	) {
		if (cause instanceof FaultsError) throw cause;
		innermost = cause;
	}
	if (innermost === error || !(innermost instanceof Error) || !(error instanceof Error)) throw error;
	throw new Error(`${error.message} ${innermost.message}`, { cause: innermost });
}
