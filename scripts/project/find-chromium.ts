import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { installOnDebian, isDebian, isRoot } from "./debian.ts";

/** Where the browser is, or one sentence that says how to get one. */
export type FoundChromium = { path: string } | { missing: string };

/** What the search asks of the machine; tests give their own. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	platform: NodeJS.Platform;
	isRoot: boolean;
	/** Only there does the package "chromium" hold a browser; Ubuntu's leads to a snap, which containers cannot run. */
	isDebian: boolean;
	/** Where Playwright would keep a browser of its own; undefined where it makes none for this kind of machine. */
	ownPath(): Promise<string | undefined>;
	exists(file: string): boolean;
	/** Whether the file is a browser that starts: a name in PATH may be a stub that only says what to install. */
	starts(file: string): Promise<boolean>;
	/** Installs Debian's Chromium; throws when that fails. */
	install(): Promise<void>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

// Browsers that are not in PATH, by the system's name.
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: [
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	],
	win32: [
		"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
		"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
	],
};

const ADVICE =
	"Install Chromium or Google Chrome, or set CHROMIUM_PATH to the browser's file, and run the command again.";

/** Finds the browser of the tests: CHROMIUM_PATH, Playwright's own, the system's; as root on Debian it installs one. */
export async function findChromium(machine: Machine = thisMachine()): Promise<FoundChromium> {
	const asked = machine.env.CHROMIUM_PATH;
	if (asked) {
		if (machine.exists(asked)) return { path: asked };
		return {
			missing: `CHROMIUM_PATH names "${asked}", which is not there. Set it to the browser's file, or unset it.`,
		};
	}
	const own = await machine.ownPath();
	if (own !== undefined && machine.exists(own)) return { path: own };
	const found = await systemChromium(machine);
	if (found !== undefined) return { path: found };
	if (!machine.isRoot || !machine.isDebian) return { missing: `The browser tests found no Chromium. ${ADVICE}` };
	return installed(machine);
}

async function systemChromium(machine: Machine): Promise<string | undefined> {
	const folders = (machine.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
	const named = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	for (const file of [...named, ...(USUAL_PLACES[machine.platform] ?? [])]) {
		if (machine.exists(file) && (await machine.starts(file))) return file;
	}
	return undefined;
}

async function installed(machine: Machine): Promise<FoundChromium> {
	try {
		await machine.install();
	} catch {
		return {
			missing: `Chromium could not be installed. Check the network, or ${ADVICE.replace("Install", "install")}`,
		};
	}
	const found = await systemChromium(machine);
	return found === undefined ? { missing: `Debian's Chromium does not start. ${ADVICE}` } : { path: found };
}

/** What Chromium is started with: quiet on the network, and without its sandbox as root, which refuses to start in it. */
export const chromiumArguments = (isRoot: boolean): string[] => [
	...(isRoot ? ["--no-sandbox"] : []),
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
	"--disable-quic",
];

const run = promisify(execFile);

function thisMachine(): Machine {
	return {
		env: process.env,
		platform: process.platform,
		isRoot: isRoot(),
		isDebian: isDebian(),
		ownPath: playwrightPath,
		exists: existsSync,
		// Windows opens a window instead of answering.
		starts: async (file) =>
			process.platform === "win32" ||
			run(file, ["--version"], { timeout: 20_000 }).then(
				() => true,
				() => false,
			),
		install: () => installOnDebian("chromium"),
	};
}

async function playwrightPath(): Promise<string | undefined> {
	const { chromium } = await import("@playwright/test");
	try {
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}
