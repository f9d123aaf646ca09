import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Run } from "../api.ts";
import { keepIssue } from "../keep-posts.ts";

// Called by .github/workflows/weekly.yml, which has rights and installs nothing: only files of the project and of Node are imported.

/** The sheets of the week, each in a file of its name; an empty one says that there is nothing to do. */
export const SHEETS = [
	{
		key: "facts-due",
		title: "Facts to confirm",
		done: "Nothing is due any more: every fact was confirmed or published lately enough.",
	},
	{
		key: "dead-links",
		title: "Links to other sites that are dead or have moved",
		done: "Every link to another site leads where it should again.",
	},
] as const;

/** Keeps one issue for each sheet in a folder. A sheet that is not there could not be made, and its issue stays as it is. */
export async function keepIssues({ github, context, core }: Run<unknown>, folder: string): Promise<void> {
	for (const { key, title, done } of SHEETS) {
		const file = path.join(folder, `${key}.md`);
		if (!existsSync(file)) {
			core.notice(`There is no sheet ${key}.md this week, so its issue stays as it is.`);
			continue;
		}
		const body = readFileSync(file, "utf8");
		core.info(`${title}: ${await keepIssue(github, context.repo, { key, title, body, done })}.`);
	}
}
