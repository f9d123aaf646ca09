import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import type { OldBrowser } from "./old-browser.ts";

const run = promisify(execFile);

/** Chromiums of years ago that travel inside packages for another purpose, with npm's own checksum of each. They are no part of the project. */
export const OLD_CHROMIUMS = [
	{
		version: 83,
		name: "chrome-aws-lambda@3.1.1",
		integrity: "sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==",
	},
	{
		version: 109,
		name: "@sparticuz/chromium@109.0.6",
		integrity: "sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==",
	},
] as const;

/** The folder that an old Chromium is unpacked in, fetched once a machine; undefined where it cannot be had. */
export async function fetchOldChromium({
	name,
	integrity,
}: (typeof OLD_CHROMIUMS)[number]): Promise<string | undefined> {
	const place = path.join(tmpdir(), `wearempls-old-browsers-${process.getuid?.() ?? 0}`, name.replace(/\W+/g, "-"));
	if (existsSync(place)) return place;
	if (process.platform !== "linux" || process.arch !== "x64") return undefined;
	const work = await mkdtemp(path.join(tmpdir(), "old-browser-"));
	try {
		const { stdout } = await run("npm", ["pack", name, "--silent", "--pack-destination", work]);
		const packed = path.join(work, stdout.trim());
		const found = `sha512-${createHash("sha512")
			.update(await readFile(packed))
			.digest("base64")}`;
		if (found !== integrity)
			throw new Error(`${name} is not the package that was looked at: its checksum is ${found}.`);
		await run("tar", ["xzf", packed, "-C", work]);
		const bin = path.join(work, "package/bin");
		for (const part of ["chromium", "aws.tar", "swiftshader.tar"])
			await writeFile(path.join(bin, part), brotliDecompressSync(await readFile(path.join(bin, `${part}.br`))));
		await chmod(path.join(bin, "chromium"), 0o755);
		for (const part of ["aws.tar", "swiftshader.tar"]) await run("tar", ["xf", path.join(bin, part), "-C", bin]);
		await mkdir(path.dirname(place), { recursive: true });
		await rename(bin, place);
		return place;
	} catch (error) {
		if (error instanceof Error && error.message.includes("checksum")) throw error;
		return undefined;
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

/** Starts one and gives its only page. Playwright speaks to none older than itself, so this speaks the DevTools protocol. */
export async function startOldChromium(folder: string): Promise<OldBrowser> {
	const profile = await mkdtemp(path.join(tmpdir(), "old-profile-"));
	const child = spawn(
		path.join(folder, "chromium"),
		[
			"--no-sandbox",
			"--no-zygote",
			"--headless",
			"--disable-gpu",
			"--remote-debugging-port=0",
			`--user-data-dir=${profile}`,
		],
		{ env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, "aws/lib") }, stdio: ["ignore", "ignore", "pipe"] },
	);
	const port = await new Promise<string>((found, failed) => {
		let said = "";
		child.stderr.on("data", (part) => {
			said += part;
			const [, at] = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
			if (at !== undefined) found(at);
		});
		child.on("exit", () => failed(new Error(`The browser does not start: ${said}`)));
	});
	const page = await fetch(`http://127.0.0.1:${port}/json/new`, { method: "PUT" });
	const { webSocketDebuggerUrl } = (await page.json()) as { webSocketDebuggerUrl: string };
	const socket = new WebSocket(webSocketDebuggerUrl);
	await new Promise((open) => socket.addEventListener("open", open));

	let last = 0;
	const waiting = new Map<number | string, (answer: Answer) => void>();
	socket.addEventListener("message", ({ data }) => {
		const answer = JSON.parse(String(data)) as Answer;
		waiting.get(answer.id ?? answer.method ?? "")?.(answer);
	});
	const send = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
		new Promise((done, failed) => {
			const id = ++last;
			waiting.set(id, ({ result, error }) => (error ? failed(new Error(error.message)) : done(result ?? {})));
			socket.send(JSON.stringify({ id, method, params }));
		});
	await send("Page.enable");
	return {
		async open(url) {
			const loaded = new Promise((done) => waiting.set("Page.loadEventFired", done));
			await send("Page.navigate", { url });
			await loaded;
		},
		async evaluate(expression) {
			const params = { expression, awaitPromise: true, returnByValue: true };
			const { result, exceptionDetails } = await send("Runtime.evaluate", params);
			if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
			return (result as { value: unknown }).value;
		},
		async resize(width, height) {
			await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
		},
		async pdf() {
			const { data } = await send("Page.printToPDF", { preferCSSPageSize: true });
			return Buffer.from(String(data), "base64");
		},
		async close() {
			socket.close();
			child.removeAllListeners("exit");
			const gone = once(child, "exit");
			child.kill("SIGKILL");
			await gone;
			// Its helpers may still write for a moment.
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

interface Answer {
	id?: number;
	method?: string;
	result?: Record<string, unknown>;
	error?: { message: string };
}
