import { git } from "../../project/git.ts";

/** A file that is not the same at both ends. */
export interface ChangedFile {
	happening: "added" | "changed" | "removed" | "renamed";
	/** From the site's own folder, with forward slashes; of a renamed file its new name. */
	file: string;
	/** Its former name, if it was renamed. */
	from?: string;
}

/** Every file of the working tree in a folder that differs from a commit: also what is not committed, or not yet known to git. */
export async function changedFiles(folder: string, commit: string): Promise<ChangedFile[]> {
	const diff = await git(folder, [
		"diff",
		"--name-status",
		"-z",
		"-M",
		"--relative",
		"--no-ext-diff",
		commit,
		"--",
		".",
	]);
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
