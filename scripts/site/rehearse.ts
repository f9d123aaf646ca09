import path from "node:path";
import type { Folders } from "../project/folders.ts";
import { draftOf } from "./drafts.ts";
import { writePages } from "./run-eleventy.ts";
import { siteBuild } from "./site-build.ts";
import { takeAway } from "./take-away.ts";

/** Builds the whole site but for its search, and takes it away again: what passes here, builds. Throws whatever a build would. */
export async function rehearse(folders: Folders, env: NodeJS.ProcessEnv): Promise<void> {
	// The checks name the finished site by its folder.
	const output = path.join(draftOf(path.join(folders.cache, "check")), "_site");
	const draft = { ...folders, output };
	try {
		const build = siteBuild({ folders: draft, env });
		const made = await writePages(build);
		await build.host(made);
		await build.check(made);
	} finally {
		await takeAway(path.dirname(output));
	}
}
