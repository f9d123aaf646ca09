import { type ChildProcess, spawn } from "node:child_process";
import { projectRoot } from "../../scripts/project/folders.ts";
import { freePort } from "../free-port.ts";

/** `npm start` on a site of its own. */
export interface PreviewProcess {
	address: string;
	child: ChildProcess;
	/** All that it has printed. */
	printed(): string;
	/** Resolves once it has printed a text. */
	says(text: string): Promise<void>;
	/** Ends it as Ctrl-C does; resolves with its exit code. */
	end(): Promise<number | null>;
}

/** Starts the command, and waits until it says where the site is, or ends. */
export async function startPreview(env: Readonly<Record<string, string>>): Promise<PreviewProcess> {
	const port = await freePort();
	const child = spawn(process.execPath, ["scripts/preview.ts"], {
		cwd: projectRoot,
		env: { ...process.env, SITE_URL: "", URL: "", ...env, PORT: String(port) },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk: Buffer) => {
			printed += chunk;
			child.emit("printed");
		});
	const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
	const says = (text: string): Promise<void> =>
		new Promise((resolve, reject) => {
			const look = (): void => {
				if (printed.includes(text)) resolve();
			};
			child.on("printed", look);
			child.on("exit", () => reject(new Error(`npm start ended before it said "${text}": ${printed}`)));
			look();
		});
	const preview = {
		address: `http://localhost:${port}`,
		child,
		printed: () => printed,
		says,
		end: () => {
			child.kill("SIGINT");
			return ended;
		},
	};
	await says("The site is at");
	return preview;
}
