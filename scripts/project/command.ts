import { FaultsError } from "./faults.ts";

/**
 * Runs a command and turns what goes wrong into sentences and exit code 1. Only a fault of the project's own code
 * shows where it happened, and only when DEBUG is set.
 */
export async function command(run: () => Promise<void> | void): Promise<void> {
	try {
		await run();
	} catch (error) {
		process.exitCode = 1;
		if (error instanceof FaultsError) {
			const count = error.faults.length;
			console.error(
				`${error.message}\n${count === 1 ? "1 fault. Mend it" : `${count} faults. Mend them`} and run the command again.`,
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
	return TROUBLES[code] ?? message;
}
