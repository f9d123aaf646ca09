import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { EDITED_FOLDERS } from "../../project/folders.ts";
import { git } from "../../project/git.ts";

/** The former end as files. */
export interface Unpacked {
	folder: string;
	/** How many files there were; 0 if the commit has no such folders. */
	files: number;
	remove(): Promise<void>;
}

/**
 * Writes the facts and words of a commit into a new folder outside the project. It uses an index of its own, so that nothing of the
 * clone changes: neither its files nor what is staged.
 */
export async function unpack(site: string, commit: string): Promise<Unpacked> {
	const place = await mkdtemp(path.join(tmpdir(), "review-base-"));
	const remove = () => rm(place, { recursive: true, force: true });
	try {
		const env = { GIT_INDEX_FILE: path.join(place, "index") };
		// What people edit is all that a review reads of the former end.
		const listed = await git(site, ["ls-tree", "-r", "-z", "--name-only", commit, "--", ...EDITED_FOLDERS]);
		const names = listed.stdout.toString("utf8");
		const read = await git(site, ["read-tree", commit], { env });
		// A prefix with forward slashes is understood everywhere.
		const to = `${place.replaceAll(path.sep, "/")}/all/`;
		const written = await git(site, ["checkout-index", "-z", "--stdin", `--prefix=${to}`], { env, input: names });
		if (listed.code !== 0 || read.code !== 0 || written.code !== 0)
			throw new Error(
				`git cannot read the commit ${commit.slice(0, 7)}. Run git fetch --refetch origin and run the command again. It says: ${firstLine(listed.stderr + read.stderr + written.stderr)}`,
			);
		const { stdout } = await git(site, ["rev-parse", "--show-prefix"]);
		return {
			folder: path.join(place, "all", stdout.toString("utf8").trim()),
			files: names.split("\0").filter(Boolean).length,
			remove,
		};
	} catch (error) {
		await remove();
		throw error;
	}
}

const firstLine = (text: string): string => text.trim().split("\n")[0] ?? "";
