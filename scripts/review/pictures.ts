import { statSync } from "node:fs";
import path from "node:path";
import { gitLine } from "../project/git.ts";
import type { ChangedFile } from "./git/changed-files.ts";
import type { PictureChange } from "./review-shape.ts";

/** Where pictures of the words are. */
const FOLDER = "assets/images/";

/** Every picture that was added, changed or taken out, with its weight in bytes at both ends. A new name alone is no change. */
export async function pictureChanges(
	root: string,
	commit: string,
	files: readonly ChangedFile[],
): Promise<PictureChange[]> {
	const changed = files.filter(
		(it) => it.file.startsWith(FOLDER) && it.happening !== "renamed" && !path.basename(it.file).startsWith("."),
	);
	return Promise.all(
		changed.map(async ({ file, happening }): Promise<PictureChange> => {
			const before = happening === "added" ? undefined : await gitLine(root, ["cat-file", "-s", `${commit}:./${file}`]);
			const now = happening === "removed" ? undefined : statSync(path.join(root, file), { throwIfNoEntry: false });
			return {
				file,
				happening: happening === "renamed" ? "changed" : happening,
				was: before === undefined ? null : Number(before),
				now: now?.size ?? null,
			};
		}),
	);
}
