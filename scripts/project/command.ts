import { DiagnosticsError } from "./diagnostics.ts";

/**
 * Runs a command and turns what goes wrong into sentences and exit code 1. Only an error of the project's own code
 * shows where it happened, and only when DEBUG is set.
 */
export async function command(run: () => Promise<void> | void): Promise<void> {
	try {
		await run();
	} catch (error) {
		process.exitCode = 1;
		if (error instanceof DiagnosticsError) {
			const count = error.diagnostics.length;
			console.error(
				`${error.message}\n${count === 1 ? "1 error. Fix it" : `${count} errors. Fix them`} and run the command again.`,
			);
		} else {
			console.error(sentenceOf(error));
			if (process.env.DEBUG) console.error(error);
		}
	}
}

const TROUBLES: Partial<Record<string, string>> = {
	ENOSPC: "The disk is full. Make room and run the command again; nothing was replaced.",
	EROFS: "Nothing can be written here: the disk is read-only.",
	EMFILE: "Too many files are open on this machine. Close other programs and run the command again.",
};

/** What went wrong, without the words of the machine. */
function sentenceOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code = "", path = "", message } = error as NodeJS.ErrnoException;
	if (code === "EACCES" || code === "EPERM")
		return `This user may not read or write ${path}. Change its permissions, or run the command as its owner.`;
	if (code === "ENOENT" && path !== "") return `${path} is not there. Check the name, or add it.`;
	if (LACK.test(message))
		return (
			message.split("\n", 1)[0]?.replace(/\.?$/, ". Delete the folder node_modules and run the same command again.") ??
			""
		);
	return TROUBLES[code] ?? troubleWithPlace(error) ?? message;
}

/** Said by Node of a package that is not whole. */
const LACK =
	/^Cannot find (package|module) '(?!\.)|^Invalid package config .*node_modules|node_modules.*: (cannot open|file too short|invalid ELF)/;

/** Why a place cannot be read or written, and what to do. */
const OBSTACLES: Partial<Record<string, string>> = {
	EISDIR: "a folder is where a file should be. Move it away",
	ENOTDIR: "a file is where a folder should be. Move it away",
	EEXIST: "something is there already. Move it away",
	ENOTEMPTY: "something is in it already. Move it away",
	EBUSY: "another program uses it. Close that",
	ENAMETOOLONG: "its name is too long. Shorten it",
};

/** Trouble with a file or a folder, which names the place that was to be written, else the one that was to be read. */
function troubleWithPlace(error: Error): string | undefined {
	const { code, path, dest, syscall = "" }: NodeJS.ErrnoException & { dest?: string } = error;
	if (code === undefined || path === undefined || syscall.startsWith("spawn")) return undefined;
	const obstacle = OBSTACLES[code] ?? `the system says ${code}. Look at its disk and its permissions`;
	return `${dest ?? path} could not be read or written: ${obstacle}, and run the command again.`;
}
