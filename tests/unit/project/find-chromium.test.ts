import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../../../scripts/project/find-chromium.ts";

const root = mkdtempSync(path.join(tmpdir(), "chromium-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A machine with these programs in PATH and nothing else. */
let bin = "";
beforeEach(() => {
	bin = mkdtempSync(path.join(root, "bin-"));
});
const put = (name: string, code = 0): string => {
	const file = path.join(bin, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, `#!/bin/sh\nexit ${code}\n`);
	chmodSync(file, 0o755);
	return file;
};
const find = (env: NodeJS.ProcessEnv = {}, own?: string) => findChromium({ PATH: bin, ...env }, async () => own, false);

test("CHROMIUM_PATH comes first, and one that leads nowhere is said so, not passed over", async () => {
	const [asked, own] = [put("asked"), put("own")];
	expect(await find({ CHROMIUM_PATH: asked }, own)).toEqual({ path: asked });
	expect(await find({ CHROMIUM_PATH: "/opt/gone" }, own)).toEqual({
		missing: 'CHROMIUM_PATH names "/opt/gone", which is not there. Set it to the browser\'s file, or unset it.',
	});
});

test("Playwright's own browser comes before the system's, if it is there", async () => {
	const chromium = put("chromium");
	expect(await find({}, put("own"))).toEqual({ path: path.join(bin, "own") });
	expect(await find({}, path.join(bin, "gone"))).toEqual({ path: chromium });
});

test("the system's browser is found in PATH, Chromium before Chrome, and a stub that does not start is passed over", async () => {
	const chrome = put("google-chrome");
	put("chromium", 1);
	expect(await find()).toEqual({ path: chrome });
	expect(await find()).not.toEqual({ path: put("chromium-browser", 3) });
	const chromium = put("chromium");
	expect(await find()).toEqual({ path: chromium });
});

test("who has none reads what to install", async () => {
	expect(await find()).toEqual({
		missing: expect.stringMatching(/^The browser tests found no Chromium. Install Chromium or Google Chrome, or set/),
	});
});

test("only root starts the browser without its sandbox", () => {
	expect(chromiumArguments(true)).toContain("--no-sandbox");
	expect(chromiumArguments(false)).not.toContain("--no-sandbox");
	expect(chromiumArguments(false)).toContain("--disable-background-networking");
});
