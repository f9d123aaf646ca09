import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runTool } from "../../../scripts/project/run-tool.ts";

/** What a build may find different on another machine. */
export interface Machine {
	/** The folder of the project's copy. */
	folder: string;
	env: Readonly<Record<string, string>>;
	umask: string;
	/** The programs that start the build, each with its arguments. */
	wrappers: readonly (readonly string[])[];
}

/** The day that the other machine's clock is ahead by. */
export const DAYS_AHEAD = 400;

export const usualMachine = (folder: string): Machine => ({
	folder,
	env: { TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", NODE_OPTIONS: "" },
	umask: "022",
	wrappers: [],
});

/**
 * A machine that differs in all that a build could notice. The clock holds for programs that load the C library, as Node, sharp and
 * typst do; Pagefind brings its own and sees that of this machine, which has moved on since the other build.
 */
export const otherMachine = (folder: string, hasFaketime: boolean): Machine => ({
	folder,
	env: {
		TZ: "Pacific/Kiritimati",
		LANG: "tr_TR.UTF-8",
		LC_ALL: "tr_TR.UTF-8",
		NODE_OPTIONS: `--import=${pathToFileURL(path.join(folder, "tests/offline/reproducible/reverse-file-order.ts")).href}`,
	},
	umask: "077",
	wrappers: [
		["taskset", "-c", firstProcessor()],
		// Timers need a clock that runs as it should.
		...(hasFaketime ? [["faketime", "--exclude-monotonic", "-f", `+${DAYS_AHEAD}d`]] : []),
	],
});

/** Runs one of the project's scripts there; gives what it prints, and throws that when it fails. */
export async function runThere(
	machine: Machine,
	env: Readonly<Record<string, string>>,
	args: readonly string[],
): Promise<string> {
	const program = [...machine.wrappers.flat(), process.execPath, ...args];
	const { code, output } = await runTool("sh", ["-c", `umask ${machine.umask} && exec "$@"`, "sh", ...program], {
		cwd: machine.folder,
		env: { ...env, ...machine.env },
	});
	if (code !== 0) throw new Error(output.trim());
	return output;
}

/** Whether this machine can be made to look like another, but for the clock. */
export const canDiffer = process.platform === "linux" && availableParallelism() > 1;

/** The first processor that this process may run on, which in a container need not be 0. Source: proc(5), "Cpus_allowed_list". */
const firstProcessor = (): string =>
	/^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0";
