import type { Folders } from "../project/folders.ts";
import { startBuild } from "./current-build.ts";
import { clearDrafts, draftOf, replaceFolder } from "./drafts.ts";
import type { BuildReport } from "./report.ts";
import { requireOutput } from "./require-output.ts";
import { runEleventy } from "./run-eleventy.ts";
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
	const leftovers = await clearDrafts(folders.output);
	await requireOutput(folders);
	const draft = { ...folders, output: draftOf(folders.output) };
	try {
		const build = startBuild(siteBuild({ folders: draft, env, ...(onStep && { onStep }) }));
		await runEleventy(draft);
		build.report.notes.push(...leftovers, ...(await replaceFolder(draft.output, folders.output)));
		return build.report;
	} finally {
		await takeAway(draft.output);
	}
}
