import path from "node:path";
import Eleventy from "@11ty/eleventy";
import { DiagnosticsError } from "../project/diagnostics.ts";
import { type Folders, projectRoot, siteFolders } from "../project/folders.ts";
import { type Made, type SiteBuild, siteBuild } from "./pipeline.ts";

/** Takes the steps of a build up to its pages, with the project's own configuration and without a word. What follows is the caller's. */
export async function writePages(build: SiteBuild): Promise<Made> {
	const { promise, resolve } = Promise.withResolvers<Made>();
	startBuild({ ...build, finish: async (made) => resolve(made) });
	await runEleventy(build);
	return promise;
}

/** Runs the build that was started. */
export async function runEleventy({ folders }: Pick<SiteBuild, "folders">): Promise<void> {
	const { input, output } = eleventyFolders(folders);
	const eleventy = new Eleventy(input, output, {
		configPath: path.join(projectRoot, ".eleventy.ts"),
		quietMode: true,
		runMode: "build",
	});
	eleventy.disableLogger();
	// Around a step that fails Eleventy only says that its configuration did.
	await eleventy.init().catch((error) => {
		throw innermost(error);
	});
	await eleventy.write().catch((error) => {
		const cause = innermost(error);
		if (cause === error || cause instanceof DiagnosticsError || !(cause instanceof Error)) throw cause;
		throw new Error(`${error.message} ${cause.message}`, { cause });
	});
}

/** Eleventy wraps what goes wrong in errors of its own; the errors, or the innermost error, are what a person needs. */
function innermost(error: unknown): unknown {
	if (!(error instanceof Error) || error instanceof DiagnosticsError) return error;
	const cause = (error as { originalError?: unknown }).originalError ?? error.cause;
	return cause instanceof Error ? innermost(cause) : error;
}

/** Eleventy must have a folder to read; in this one it finds nothing, since it is given all templates by name. */
const READ = path.join(import.meta.dirname, "templates");

/** The folders as Eleventy wants them, from the project's root. */
export const eleventyFolders = ({ output }: Pick<Folders, "output">) => ({
	input: path.relative(projectRoot, READ),
	output: path.relative(projectRoot, output),
});

/** What `.eleventy.ts` calls; whoever started the build may take its pages before they are finished. */
interface Steps extends Omit<SiteBuild, "finish"> {
	finish(made: Made): Promise<unknown>;
}
let current: Steps | undefined;

/** Names the build that `.eleventy.ts`, which Eleventy itself imports, will hang its steps on. */
export function startBuild(build: Steps): Steps {
	current = build;
	return build;
}

/** The build under way; a plain one when Eleventy was started without the project's commands. */
export const currentBuild = (): Steps => current ?? startBuild(siteBuild({ folders: siteFolders(), env: process.env }));
