import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { FaultsError } from "../project/faults.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { startBuild } from "./current-build.ts";
import { clearDrafts, draftOf, replaceFolder } from "./drafts.ts";
import { eleventyFolders } from "./eleventy-folders.ts";
import type { BuildReport } from "./report.ts";
import { requireOutput } from "./require-output.ts";
import { siteBuild } from "./site-build.ts";
import { takeAway } from "./take-away.ts";

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
	const draft = { ...folders, output: draftOf(folders.output) };
	const leftovers = await clearDrafts(folders.output);
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
		build.report.notes.push(...leftovers, ...(await replaceFolder(draft.output, folders.output)));
		return build.report;
	} finally {
		await takeAway(draft.output);
	}
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
