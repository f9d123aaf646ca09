import { git } from "../../project/git.ts";
import { isEdited, isLitter } from "../../project/source-kinds.ts";
import type { Happening, PictureChange, Review } from "../review-shape.ts";

/** A file that is not the same at both ends. */
export interface ChangedFile {
	happening: Happening;
	/** From the site's own folder, with forward slashes; of a renamed file its new name. */
	file: string;
	/** Its former name, if it was renamed. */
	from?: string;
}

/** Every file of the working tree in a folder that differs from a commit: also what is not committed, or not yet known to git. */
export async function changedFiles(folder: string, commit: string): Promise<ChangedFile[]> {
	const status = ["--name-status", "-z", "-M", "--relative", "--no-ext-diff"];
	const diff = await git(folder, ["diff", ...status, commit, "--", "."]);
	const others = await git(folder, ["ls-files", "--others", "--exclude-standard", "-z", "--", "."]);
	return [
		...readStatus(diff.stdout.toString("utf8")),
		...split(others.stdout.toString("utf8")).map((file): ChangedFile => ({ happening: "added", file })),
	].sort((a, b) => (a.file < b.file ? -1 : 1));
}

const split = (text: string): string[] => text.split("\0").filter(Boolean);

const HAPPENINGS: Readonly<Record<string, ChangedFile["happening"]>> = { A: "added", D: "removed" };

/** The answer of `git diff --name-status -z`: a letter, then one name, or two of what was renamed or copied. */
export function readStatus(text: string): ChangedFile[] {
	const parts = split(text);
	const files: ChangedFile[] = [];
	while (parts.length > 0) {
		const [letter = ""] = parts.shift() ?? "";
		const first = parts.shift() ?? "";
		if (letter === "R") files.push({ happening: "renamed", file: parts.shift() ?? "", from: first });
		else if (letter === "C") files.push({ happening: "added", file: parts.shift() ?? "" });
		else files.push({ happening: HAPPENINGS[letter] ?? "changed", file: first });
	}
	return files;
}

/** Every picture of the words that was added, changed or taken out. A new name alone is no change. */
export const pictureChanges = (files: readonly ChangedFile[]): PictureChange[] =>
	files.flatMap(({ file, happening }) =>
		happening !== "renamed" && /^assets\/images\/(.*\/)?[^./][^/]*$/.test(file) ? [{ file, happening }] : [],
	);

/** Documents: nothing that runs reads them. */
const DOCUMENTS = /^(docs\/.*\.(md|svg)|[^/]+\.md|LICENSE)$/;

/** Code that is asked for by name; what stands elsewhere guards it, or has no business there, and is looked at first. */
const CODE = /^(_includes|assets|scripts|tests)\//;

/** The files of the look, the code, the tests and the documents that differ, and which of them can run or guard the site. */
export function codeChanges(files: readonly ChangedFile[]): Review["code"] {
	// A file of code that becomes a page is one that is gone.
	const code = files.map(({ file, from = file }) => (isEdited(file) ? from : file)).filter((file) => !isEdited(file));
	const names = files.flatMap(({ file, from = file }) => [...new Set([file, from])]);
	const byFolder = Map.groupBy(code, (file) => (file.includes("/") ? (file.split("/")[0] ?? "") : "the root"));
	return {
		files: code.length,
		byFolder: Object.fromEntries([...byFolder].map(([folder, inside]) => [folder, inside.length])),
		runs: names
			.filter((file) => !isEdited(file) && !isLitter(file) && !DOCUMENTS.test(file))
			.sort((a, b) => Number(CODE.test(a)) - Number(CODE.test(b)) || (a < b ? -1 : 1)),
	};
}
