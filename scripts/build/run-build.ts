import path from "node:path";
import type { Diagnostic } from "../project/diagnostics.ts";
import type { Folders } from "../project/folders.ts";
import { clearDrafts, draftOf, replaceFolder, takeAway } from "./drafts.ts";
import { siteBuild } from "./pipeline.ts";
import { requireOutput } from "./require-output.ts";
import { writePages } from "./run-eleventy.ts";
import type { BuildReport } from "./summary.ts";

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	onStep?: (name: string) => void;
}

/**
 * Builds a whole site. It is made beside the old one and takes its place only when everything in it holds, so that
 * an error, a full disk or a second build never leaves half a site.
 */
export async function runBuild({ folders, env, onStep }: Options): Promise<BuildReport> {
	const leftovers = await clearDrafts(folders.output);
	await requireOutput(folders);
	const draft = { ...folders, output: draftOf(folders.output) };
	try {
		const build = siteBuild({ folders: draft, env, ...(onStep && { onStep }) });
		const made = await writePages(build);
		const report = await build.finish(made);
		const warnings = await replaceFolder(draft.output, folders.output);
		return { ...report, notes: [...report.notes, ...leftovers, ...warnings] };
	} finally {
		await takeAway(draft.output);
	}
}

/** Builds the whole site but for its search, and takes it away again: what passes here, builds. Throws whatever a build would, and gives warnings. */
export async function rehearse(folders: Folders, env: NodeJS.ProcessEnv): Promise<Diagnostic[]> {
	// The checks name the finished site by its folder.
	const output = path.join(draftOf(path.join(folders.cache, "check")), "_site");
	const draft = { ...folders, output };
	try {
		const build = siteBuild({ folders: draft, env });
		const made = await writePages(build);
		const { warnings } = await build.finish(made, false);
		return warnings.filter((warning) => !made.warnings.includes(warning));
	} finally {
		await takeAway(path.dirname(output));
	}
}
