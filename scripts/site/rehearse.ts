import path from "node:path";
import type { Folders } from "../project/folders.ts";
import { startBuild } from "./current-build.ts";
import { draftOf } from "./drafts.ts";
import { runEleventy } from "./run-eleventy.ts";
import { siteBuild } from "./site-build.ts";
import { takeAway } from "./take-away.ts";

/** Builds the whole site but for its search, and takes it away again: what passes here, builds. Throws whatever a build would. */
export async function rehearse(folders: Folders, env: NodeJS.ProcessEnv): Promise<void> {
	// The checks name the finished site by its folder.
	const output = path.join(draftOf(path.join(folders.cache, "check")), "_site");
	const draft = { ...folders, output };
	try {
		startBuild({ ...siteBuild({ folders: draft, env }), index: async () => {} });
		await runEleventy(draft);
	} finally {
		await takeAway(path.dirname(output));
	}
}
