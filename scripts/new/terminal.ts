import { createInterface } from "node:readline/promises";

/** Where questions are asked. */
export interface Terminal {
	say(text: string): void;
	/** What was typed; undefined if the person stopped (Ctrl-C, or the end of input). */
	ask(prompt: string): Promise<string | undefined>;
}

/** Asks at the terminal while `use` runs. */
export async function atTerminal<Result>(
	input: NodeJS.ReadableStream,
	output: NodeJS.WritableStream,
	use: (terminal: Terminal) => Promise<Result>,
): Promise<Result> {
	const lines = createInterface({ input, output });
	const stop = new AbortController();
	lines.on("SIGINT", () => stop.abort());
	lines.on("close", () => stop.abort());
	try {
		return await use({
			say: (text) => output.write(`${text}\n`),
			ask: async (prompt) => {
				try {
					return await lines.question(prompt, { signal: stop.signal });
				} catch (error) {
					if (stop.signal.aborted) return undefined;
					throw error;
				}
			},
		});
	} finally {
		lines.close();
	}
}
