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
			console.error(error instanceof Error ? error.message : String(error));
			if (process.env.DEBUG) console.error(error);
		}
	}
}
