import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "../free-port.ts";

export interface Server {
	/** // => "http://127.0.0.1:40123/" */
	address: string;
	stop(): Promise<void>;
}

/** A program with its arguments that serves on a port of this machine. */
export type ServerCommand = (port: number) => readonly string[];

const PATIENCE = 20_000;

/** Starts a server and waits until it answers. Throws what it printed if it does not. */
export async function startServer(command: ServerCommand, env: Readonly<Record<string, string>> = {}): Promise<Server> {
	const port = await freePort();
	const [program = "", ...args] = command(port);
	const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
	let printed = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
	const address = `http://127.0.0.1:${port}/`;
	const end = Date.now() + PATIENCE;
	while (!(await answers(address))) {
		if (child.exitCode !== null || Date.now() > end) {
			await stop(child);
			throw new Error(`${program} does not serve: ${printed}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return { address, stop: () => stop(child) };
}

const answers = (address: string): Promise<boolean> =>
	fetch(address).then(
		async (response) => {
			await response.arrayBuffer();
			return true;
		},
		() => false,
	);

const stop = (child: ChildProcess): Promise<void> =>
	new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		child.once("exit", () => resolve());
		child.kill("SIGTERM");
	});
