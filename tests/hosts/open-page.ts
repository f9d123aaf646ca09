import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { listen, startBrowser } from "../offline/open-browsers.ts";

/** A page of a browser of its own. */
export interface OpenPage {
	page: Page;
	/** Everything that its console said so far, and each file that did not come. */
	complaints: readonly string[];
	close(): Promise<void>;
}

/** Opens a page in Chromium; the tests of it are skipped where there is none. */
export async function openPage(chromium: string | undefined): Promise<OpenPage> {
	const downloads = await mkdtemp(path.join(tmpdir(), "wearempls-downloads-"));
	const browser = await startBrowser("chromium", chromium ?? "", downloads);
	const page = await browser.newPage();
	const { complaints } = listen(page);
	page.on("response", (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	const close = async () => {
		await browser.close();
		await rm(downloads, { recursive: true, force: true });
	};
	return { page, complaints, close };
}
