import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Folders, siteFolders } from "../../scripts/project/folders.ts";
import { runGit } from "../run-git.ts";
import { copyFixture } from "../site/build-fixture.ts";
import type { Change } from "./mistake.ts";

/** A copy of all that editors change in the frozen city, which can be spoilt and fixed again. */
export interface EditedCopy {
	folders: Folders;
	/** Makes some changes, runs something, and puts every file back. */
	spoilt<T>(changes: readonly Change[], run: () => Promise<T>): Promise<T>;
	remove(): Promise<void>;
}

/** With the history that git has of a fresh clone, since the check asks it for lost addresses. */
export async function makeEditedCopy(): Promise<EditedCopy> {
	const root = await copyFixture();
	runGit(root, ["init"]);
	runGit(root, ["add", "_data"]);
	runGit(root, ["commit", "--message", "The facts as they are"]);
	return {
		folders: siteFolders({ SITE_FOLDER: root }),
		spoilt: async (changes, run) => {
			const before = new Map<string, Buffer | undefined>();
			const folders: string[] = [];
			const remember = async (file: string) => {
				const place = path.join(root, file);
				if (!before.has(file)) before.set(file, existsSync(place) ? await readFile(place) : undefined);
			};
			try {
				for (const change of changes) {
					await remember(change.file);
					if ("renameTo" in change) await remember(change.renameTo);
					const made = await make(change, root);
					if (made !== undefined) folders.push(made);
				}
				return await run();
			} finally {
				for (const [file, bytes] of before)
					if (bytes === undefined) await rm(path.join(root, file), { force: true });
					else await writeFile(path.join(root, file), bytes);
				for (const folder of folders) await rm(folder, { recursive: true, force: true });
			}
		},
		remove: () => rm(path.dirname(root), { recursive: true, force: true }),
	};
}

/** Makes one change; the answer is the folder that was made for it, if any. */
async function make(change: Change, root: string): Promise<string | undefined> {
	const place = path.join(root, change.file);
	if ("remove" in change) {
		await rm(place);
		return undefined;
	}
	if ("renameTo" in change) {
		const to = path.join(root, change.renameTo);
		const made = await mkdir(path.dirname(to), { recursive: true });
		await rename(place, to);
		return made;
	}
	if ("save" in change) {
		const made = await mkdir(path.dirname(place), { recursive: true });
		await writeFile(place, change.save);
		return made;
	}
	await writeFile(place, changedText(change, await readFile(place, "utf8")));
	return undefined;
}

type TextChange = Extract<Change, { find: unknown } | { record: unknown } | { append: unknown } | { encode: unknown }>;

function changedText(change: TextChange, text: string): string | Uint8Array {
	if ("encode" in change) return change.encode(text);
	const changed =
		"append" in change
			? text + change.append
			: "record" in change
				? withRecord(text, change.record)
				: text.replace(change.find, change.write);
	if (changed === text)
		throw new Error(`Nothing was changed in ${change.file}: the mistake has to be made at another place now.`);
	return changed;
}

/** A file of facts with a record before all others. */
const withRecord = (text: string, record: string): string =>
	text.replace(/\[(\s*)(\]?)/, (_, space: string, end: string) =>
		end === "" ? `[${space}${record},${space}` : `[\n${record}\n]`,
	);
