import { existsSync } from "node:fs";
import path from "node:path";
import { installOnDebian, isDebian, isRoot } from "./debian.ts";
import { runTool } from "./run-tool.ts";

/** Where the browser is, or one sentence that says how to get one. */
export type FoundChromium = { path: string } | { missing: string };

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** Browsers that are not in PATH: of a Mac, and of Windows. */
const USUAL_PLACES = [
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const ADVICE =
	"Install Chromium or Google Chrome, or set CHROMIUM_PATH to the browser's file, and run the command again.";

/** Finds the browser of the tests: CHROMIUM_PATH, Playwright's own, the system's; as root on Debian it installs one. */
export async function findChromium(
	env: NodeJS.ProcessEnv = process.env,
	ownPath: () => Promise<string | undefined> = playwrightPath,
	mayInstall = isRoot() && isDebian(),
): Promise<FoundChromium> {
	const asked = env.CHROMIUM_PATH;
	if (asked)
		return existsSync(asked)
			? { path: asked }
			: { missing: `CHROMIUM_PATH names "${asked}", which is not there. Set it to the browser's file, or unset it.` };
	const own = await ownPath();
	if (own !== undefined && existsSync(own)) return { path: own };
	const found = await systemChromium(env);
	if (found !== undefined) return { path: found };
	// Only there does the package "chromium" hold a browser; Ubuntu's leads to a snap, which containers cannot run.
	if (!mayInstall) return { missing: `The browser tests found no Chromium. ${ADVICE}` };
	await installOnDebian("chromium").catch(() => undefined);
	const installed = await systemChromium(env);
	return installed === undefined
		? { missing: `Chromium could not be installed. Check the network, or ${ADVICE.replace("I", "i")}` }
		: { path: installed };
}

/** A name in PATH may be a stub that only says what to install. Windows opens a window instead of answering. */
async function systemChromium({ PATH = "" }: NodeJS.ProcessEnv): Promise<string | undefined> {
	const folders = PATH.split(path.delimiter).filter((folder) => folder !== "");
	const named = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	for (const file of [...named, ...USUAL_PLACES].filter(existsSync))
		if (process.platform === "win32" || (await runTool(file, ["--version"])).code === 0) return file;
	return undefined;
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

/** Where Playwright would keep a browser of its own; undefined where it makes none for this kind of machine. */
async function playwrightPath(): Promise<string | undefined> {
	const { chromium } = await import("@playwright/test");
	try {
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}
