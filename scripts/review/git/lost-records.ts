import { existsSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { type Folders, pathFrom } from "../../project/folders.ts";
import { git } from "../../project/git.ts";
import { CITED_KINDS } from "../../urls/permalink.ts";
import { findBase } from "./find-base.ts";

/** What git writes into the message of `git revert`, and GitHub's button into the description that a squash takes over. */
const REVERT = /^(This reverts commit [0-9a-f]{7,64}|Reverts [\w.-]+\/[\w.-]+#\d+)/m;

/**
 * The files of published records that the main branch has and the working tree has not: somebody may have cited their addresses. Not those
 * that a revert has taken away, since undoing a change must give the former site back. None where there is no history to compare with.
 */
export async function lostRecords({ data, root }: Pick<Folders, "data" | "root">): Promise<Diagnostic[]> {
	const lines = async (...args: string[]): Promise<string[]> =>
		(await git(data, args)).stdout.toString("utf8").split("\0").filter(Boolean);
	try {
		const { commit } = await findBase(root);
		const published = await lines("ls-tree", "-r", "-z", "--name-only", commit, "--", ...CITED_KINDS);
		const lost = published.filter((file) => file.endsWith(".json") && !existsSync(path.join(data, file)));
		const told = await Promise.all(
			lost.map(async (file) => {
				const last = ["log", "-1", "--format=%B", "--diff-filter=D", `${commit}..HEAD`, "--", file];
				return REVERT.test((await lines(...last)).join("")) ? [] : [lostDiagnostic(pathFrom(root, data), file)];
			}),
		);
		return told.flat();
	} catch {
		return [];
	}
}

const lostDiagnostic = (folder: string, file: string): Diagnostic => {
	const list = `/${path.posix.dirname(file)}/`;
	const event = list === "/events/" ? ' An event that does not take place says "status": "cancelled".' : "";
	const message = `the file was taken out, but its page is published, and somebody may have cited it. Bring the file back.${event} If the page is to go, add "movedTo": "${list}", or the address of what takes its place; or "withdrawn": true.`;
	return { file: `${folder}/${file}`, line: 1, column: 1, message };
};
