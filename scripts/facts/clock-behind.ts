import { spawnSync } from "node:child_process";
import { cleanEnvironment } from "../project/git.ts";
import { dayIn } from "./site-days.ts";

/** More dates in the future than anybody mistypes at once. */
const MOST_SLIPS = 2;

/**
 * The newest of some dates of the past, and a sentence on the clock, if the clock is behind and not the dates ahead: it is before the last
 * commit or, where git knows of none, before too many of them. So a machine whose clock says 1999 is told once, and not at every date.
 */
export function clockBehind(
	dates: readonly string[],
	{ root, today, timeZone }: { root: string; today: string; timeZone: string },
): { newest: string; message: string } | undefined {
	const later = dates.filter((date) => date > today).sort();
	const newest = later.at(-1);
	if (newest === undefined) return undefined;
	const committed = dayOfLastCommit(root, timeZone);
	if (committed === undefined ? later.length <= MOST_SLIPS : committed <= today) return undefined;
	const others = later.length - 1;
	const more = others === 0 ? "" : others === 1 ? ", and so is 1 other date" : `, and so are ${others} other dates`;
	const message = `${newest} is after today, which is ${today} by the clock of this machine${more}. Set the clock. If it is right, write the real day.`;
	return { newest, message };
}

function dayOfLastCommit(root: string, timeZone: string): string | undefined {
	const { status, stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], {
		cwd: root,
		env: cleanEnvironment(),
		encoding: "utf8",
	});
	return status === 0 ? dayIn(timeZone, new Date(Number(stdout) * 1000)) : undefined;
}
