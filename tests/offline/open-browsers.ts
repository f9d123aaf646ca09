import { existsSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { isRoot } from "../../scripts/project/debian.ts";
import { chromiumArguments, findChromium } from "../../scripts/project/find-chromium.ts";
import { withFont } from "../fonts/with-font.ts";

/** Playwright cannot drive Debian's Firefox, so copies are opened through puppeteer-core, in both browsers alike. */
export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

const FIREFOXES = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** Where a browser is; undefined where it is not installed, and then its tests are skipped by name. */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
	if (name === "firefox") return [process.env.FIREFOX_PATH ?? "", ...FIREFOXES].find((file) => existsSync(file));
	const found = await findChromium();
	return "path" in found ? found.path : undefined;
}

/** Starts a browser with nobody's settings. Firefox puts downloads into a folder, and begins them before it asks. */
export const startBrowser = (name: BrowserName, executablePath: string, downloads: string): Promise<Browser> =>
	puppeteer.launch({
		browser: name === "chromium" ? "chrome" : "firefox",
		executablePath,
		env: withFont("dejavu"),
		args: name === "chromium" ? chromiumArguments(isRoot()) : [],
		extraPrefsFirefox: {
			"browser.download.folderList": 2,
			"browser.download.dir": downloads,
			// As on a phone: else a bar takes some of a narrow page's width.
			"ui.useOverlayScrollbars": 1,
		},
	});

/** Everything a page says, and the addresses it asked for outside of its folder, while it is open. */
export function listen(page: Page): { complaints: string[]; outside: string[] } {
	const complaints: string[] = [];
	const outside: string[] = [];
	page.on("console", (message) => complaints.push(`console: ${message.text()}`));
	page.on("pageerror", (error) => complaints.push(`error: ${String(error)}`));
	page.on("request", (request) => {
		if (!/^(file|data):/.test(request.url())) outside.push(request.url());
	});
	return { complaints, outside };
}

/** Lets the page's clock stand at an instant from its first script on. */
export const setClock = (page: Page, instant: string): Promise<unknown> =>
	page.evaluateOnNewDocument((now) => {
		Date.now = () => now;
	}, Date.parse(instant));
