import { existsSync } from "node:fs";
import { readdir, rename } from "node:fs/promises";
import path from "node:path";
import { takeAway } from "./take-away.ts";

/** Ends the name under which the former site waits while the new one takes its place. */
const OLD = "-old";

/** Where a build makes a site before it takes its place; each process has its own. */
export const draftOf = (output: string): string => `${output}.draft-${process.pid}`;

/**
 * Takes away what builds left behind that were killed. One that was killed between its last two steps has the only site: that is put back.
 * Gives a warning for each folder that stays.
 */
export async function clearDrafts(output: string, remove = takeAway): Promise<string[]> {
	const warnings: (string | undefined)[] = [];
	const folder = path.dirname(output);
	const prefix = `${path.basename(output)}.draft-`;
	for (const name of existsSync(folder) ? await readdir(folder) : []) {
		if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
		const left = path.join(folder, name);
		if (name.endsWith(OLD) && !existsSync(output)) await rename(left, output);
		else warnings.push(await remove(left));
	}
	return warnings.filter((warning) => warning !== undefined);
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/**
 * Puts a finished draft in the place of the former site. Of two builds that end together the last one stays. Gives a warning if the
 * former site could not be deleted: the new one is in place all the same.
 */
export async function replaceFolder(made: string, place: string, remove = takeAway): Promise<string[]> {
	const old = `${made}${OLD}`;
	for (;;) {
		await rename(place, old).catch(unless("ENOENT"));
		const isPlaced = await rename(made, place).then(() => true, unless("ENOTEMPTY", "EEXIST"));
		const warning = await remove(old);
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
