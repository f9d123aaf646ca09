import { gitLine } from "../../project/git.ts";

/** Where a change began. */
export interface Base {
	/** As it was asked for. // => "origin/main" */
	name: string;
	commit: string;
}

/** The main branch as the server has it, else as it is here. */
const MAIN = ["origin/main", "main"] as const;

/**
 * The commit where the branch of the folder parted from the base: the main branch, or the one that was asked for. Throws a sentence
 * that says what to do.
 */
export async function findBase(folder: string, asked?: string): Promise<Base> {
	// A review asks git for the first time here.
	const inside = await gitLine(folder, ["rev-parse", "--is-inside-work-tree"], { neededBy: "the review" });
	if (inside !== "true")
		throw new Error(
			`There is no git history in ${folder}, so there is nothing to compare with. Clone the project with git.`,
		);
	if ((await commitOf(folder, "HEAD")) === undefined)
		throw new Error("Nothing has been committed here yet, so there is nothing to compare with. Commit first.");
	const shallow = (await gitLine(folder, ["rev-parse", "--is-shallow-repository"])) === "true";
	for (const name of asked === undefined ? MAIN : [asked]) {
		const commit = await commitOf(folder, name);
		if (commit === undefined) continue;
		const parted = await gitLine(folder, ["merge-base", commit, "HEAD"]);
		if (parted !== undefined) return { name, commit: parted };
		if (shallow) throw new Error(shallowSentence(name));
		return { name, commit };
	}
	if (shallow) throw new Error(shallowSentence(asked ?? "origin/main"));
	throw new Error(
		asked === undefined
			? "There is no branch main or origin/main here. Run git fetch origin main, or name what to compare with: npm run review -- --base <branch or commit>."
			: `There is no branch or commit "${asked}" here. Run git fetch origin, then git branch --all to see the names there are.`,
	);
}

const commitOf = (folder: string, name: string): Promise<string | undefined> =>
	gitLine(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);

const shallowSentence = (name: string): string =>
	`This clone has only the newest commits, and the one where the change parted from ${name} is not among them. Run git fetch --unshallow origin, then git fetch origin main, and run the command again.`;
