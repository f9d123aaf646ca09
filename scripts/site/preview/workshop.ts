import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { Ahead, Finish, News, Order, Outcome } from "./news.ts";

interface Options {
	env: NodeJS.ProcessEnv;
	onStep(name: string): void;
	onAhead(ahead: Ahead): void;
	onFinish(finish: Finish): void;
}

/** The process that builds, begun anew when it must be. */
export interface Workshop {
	/** Resolves once the pages of an order are made, or say why they are not. One order at a time. */
	build(order: Order): Promise<Outcome>;
	/** Ends the process, so that the next order reads the works anew. */
	close(): Promise<void>;
}

/** Begins nothing yet: the first order does. */
export function openWorkshop({ env, onStep, onAhead, onFinish }: Options): Workshop {
	let builder: ChildProcess | undefined;
	return {
		build: (order) =>
			new Promise((resolve) => {
				builder ??= fork(path.join(import.meta.dirname, "builder.ts"), {
					env,
					stdio: ["ignore", "ignore", "pipe", "ipc"],
				});
				const current = builder;
				let printed = "";
				const hear = (chunk: Buffer): void => {
					printed = (printed + chunk).slice(-10_000);
				};
				const end = (outcome: Outcome): void => {
					current.stderr?.off("data", hear);
					current.off("exit", die);
					resolve(outcome);
				};
				const die = (code: number | null): void => {
					if (builder === current) builder = undefined;
					end({ kind: "failed", edition: order.edition, faults: [deathOf(code, printed)] });
				};
				current.stderr?.on("data", hear);
				current.on("exit", die);
				current.removeAllListeners("message");
				current.on("message", (news: News) => {
					if (news.edition !== order.edition) return;
					if (news.kind === "step") onStep(news.name);
					else if (news.kind === "ahead") onAhead(news);
					else if (news.kind === "finished") onFinish(news);
					else end(news);
				});
				current.send(order, (error) => error && current.kill("SIGKILL"));
			}),
		close: async () => {
			const last = builder;
			builder = undefined;
			if (last === undefined || last.exitCode !== null || last.signalCode !== null) return;
			last.removeAllListeners();
			const ended = new Promise((resolve) => last.once("exit", resolve));
			last.kill("SIGKILL");
			await ended;
		},
	};
}

const deathOf = (code: number | null, printed: string) => ({
	file: "npm start",
	line: 1,
	column: 1,
	message:
		`the process that builds has ended${code === null ? "" : ` with code ${code}`}. Save a file to try again. ${lastWords(printed)}`.trim(),
});

/** Node's own last line on an error, without its trace. */
const lastWords = (printed: string): string =>
	printed
		.split("\n")
		.map((row) => row.trim())
		.findLast((row) => /^[A-Za-z]*Error\b/.test(row)) ?? "";
