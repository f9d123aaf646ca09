import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { FaultsError } from "../project/faults.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { eleventyFolders } from "./eleventy-folders.ts";

/** Makes the pages of the build that was started, with the project's own configuration and without a word. */
export async function runEleventy(folders: Folders): Promise<void> {
	const { input, output } = eleventyFolders(folders);
	const eleventy = new Eleventy(input, output, {
		configPath: path.join(projectRoot, ".eleventy.ts"),
		quietMode: true,
		runMode: "build",
	});
	eleventy.disableLogger();
	await eleventy.init().catch(rethrowCause);
	await eleventy.write().catch(rethrowCause);
}

/** Eleventy wraps what goes wrong in errors of its own; the faults, or the innermost error, are what a person needs. */
function rethrowCause(error: unknown): never {
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
