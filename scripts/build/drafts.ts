import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import path from "node:path";

/** What stands beside an output under such a name is a build's and nobody else's. */
const DRAFT = /^(\d{10})(-old|-workshop)?$/;

/** Where a build makes a site before it takes its place; each process has its own. */
export const draftOf = (output: string, pid = process.pid): string =>
	`${output}.draft-${String(pid).padStart(10, "0")}`;

/** The former site waits under it while the new one takes its place, in which moment alone it is all there is. */
const oldOf = (draft: string): string => `${draft}-old`;

/** What builds are making or have left beside an output. */
async function draftsOf(output: string): Promise<{ place: string; pid: number; isOld: boolean }[]> {
	const prefix = `${path.basename(output)}.draft-`;
	const entries = await readdir(path.dirname(output), { withFileTypes: true }).catch(() => []);
	return entries.flatMap((entry) => {
		if (!entry.isDirectory() || !entry.name.startsWith(prefix)) return [];
		const [, pid, kind] = DRAFT.exec(entry.name.slice(prefix.length)) ?? [];
		const place = path.join(path.dirname(output), entry.name);
		return pid === undefined ? [] : [{ place, pid: Number(pid), isOld: kind === "-old" }];
	});
}

/**
 * Puts back the only site, where a build was killed between its last two steps. Every command that reads a finished site does this first.
 * A build that is not dead but slow takes its place afterwards all the same.
 */
export async function restoreFormer(output: string): Promise<void> {
	for (const { place, isOld } of await draftsOf(output))
		if (isOld && !existsSync(output)) await rename(place, output).catch(unless("ENOENT", "ENOTEMPTY", "EEXIST"));
}

/**
 * Takes away what builds left behind that were killed, once the only site is back. In containers each build has the number of the one
 * before, so what is there under this one's own is a leftover too. Gives a warning for each folder that stays. */
export async function clearDrafts(output: string, remove = takeAway): Promise<string[]> {
	await restoreFormer(output);
	const left = (await draftsOf(output)).filter(({ pid }) => pid === process.pid || !isRunning(pid));
	const warnings = await Promise.all(left.map(({ place }) => remove(place)));
	return warnings.filter((warning) => warning !== undefined);
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// Another user's.
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

/**
 * Puts a finished draft in the place of the former site. Of two builds that end together the last one stays. Gives a warning if the
 * former site could not be deleted: the new one is in place all the same.
 */
export async function replaceFolder(made: string, place: string, remove = takeAway): Promise<string[]> {
	const old = oldOf(made);
	for (;;) {
		await rename(place, old).catch(unless("ENOENT"));
		const isPlaced = await rename(made, place).then(
			() => true,
			async (error: NodeJS.ErrnoException) => {
				await restoreFormer(place);
				unless("ENOTEMPTY", "EEXIST")(error);
			},
		);
		// Under the name of a draft nobody puts it back, when half of it is gone.
		const former = isPlaced
			? await rename(old, made).then(
					() => made,
					() => old,
				)
			: old;
		const warning = await remove(former);
		if (isPlaced) return warning === undefined ? [] : [warning];
		// Its place is needed in the next round.
		if (warning !== undefined) throw new Error(warning);
	}
}

/** Lets through what another build that is just ending may cause. */
const unless =
	(...codes: readonly string[]) =>
	(error: NodeJS.ErrnoException): void => {
		if (!codes.includes(error.code ?? "")) throw error;
	};

/** Deletes a folder that nothing needs any more. What cannot be deleted harms nobody, so it is no error. // => a warning, or undefined if it is gone */
export async function takeAway(folder: string): Promise<string | undefined> {
	try {
		await rm(folder, { recursive: true, force: true });
		return undefined;
	} catch {
		return `${folder} is left over and could not be deleted. Nothing needs it: unlock its files and delete it by hand.`;
	}
}
