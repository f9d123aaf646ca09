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

/** What went wrong, without the words of the machine. */
function sentenceOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code, path = "", dest, message }: NodeJS.ErrnoException & { dest?: string } = error;
	if (code === "ENOSPC") return "The disk is full. Make room and run the command again; nothing was replaced.";
	if (code === "EACCES" || code === "EPERM")
		return `This user may not read or write ${path}. Change its permissions, or run the command as its owner.`;
	if (code === "ENOENT" && path !== "") return `${path} is not there. Check the name, or add it.`;
	return code !== undefined && path !== ""
		? `${dest ?? path} could not be read or written (${code}). Look at what is there, and run the command again.`
		: message;
}
