import { expect, test } from "vitest";
import { chromiumArguments, findChromium, type Machine } from "../../../scripts/project/find-chromium.ts";

/** A machine with these files and nothing else; all of them start unless named as stubs. */
function machineWith(files: string[], more: Partial<Machine> = {}, stubs: string[] = []): Machine {
	return {
		env: { PATH: "/usr/local/bin:/usr/bin" },
		platform: "linux",
		isRoot: false,
		isDebian: true,
		ownPath: async () => "/home/own/chrome",
		exists: (file) => files.includes(file),
		starts: async (file) => !stubs.includes(file),
		install: async () => {
			throw new Error("nothing may be installed here");
		},
		...more,
	};
}

test("CHROMIUM_PATH comes first", async () => {
	const machine = machineWith(["/opt/asked", "/home/own/chrome"], { env: { CHROMIUM_PATH: "/opt/asked" } });
	expect(await findChromium(machine)).toEqual({ path: "/opt/asked" });
});

test("a CHROMIUM_PATH that leads nowhere is said so, not passed over", async () => {
	const machine = machineWith(["/home/own/chrome"], { env: { CHROMIUM_PATH: "/opt/gone" } });
	expect(await findChromium(machine)).toEqual({
		missing: 'CHROMIUM_PATH names "/opt/gone", which is not there. Set it to the browser\'s file, or unset it.',
	});
});

test("Playwright's own browser comes before the system's", async () => {
	expect(await findChromium(machineWith(["/usr/bin/chromium", "/home/own/chrome"]))).toEqual({
		path: "/home/own/chrome",
	});
});

test("the system's browser is found in PATH, Chromium before Chrome", async () => {
	expect(await findChromium(machineWith(["/usr/bin/google-chrome", "/usr/bin/chromium"]))).toEqual({
		path: "/usr/bin/chromium",
	});
});

test("a stub that does not start is passed over", async () => {
	const machine = machineWith(["/usr/bin/chromium-browser", "/usr/bin/google-chrome"], {}, [
		"/usr/bin/chromium-browser",
	]);
	expect(await findChromium(machine)).toEqual({ path: "/usr/bin/google-chrome" });
});

test("a Mac's browser is found among the applications", async () => {
	const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
	expect(await findChromium(machineWith([chrome], { platform: "darwin" }))).toEqual({ path: chrome });
});

test("root on Debian gets Debian's Chromium installed", async () => {
	const files: string[] = [];
	const install = async () => {
		files.push("/usr/bin/chromium");
	};
	expect(await findChromium(machineWith(files, { isRoot: true, install }))).toEqual({ path: "/usr/bin/chromium" });
});

test.each([
	["who is not root", { isRoot: false }, /^The browser tests found no Chromium. Install Chromium or Google Chrome/],
	["who is not on Debian", { isRoot: true, isDebian: false }, /^The browser tests found no Chromium. Install/],
	["whose installation fails", { isRoot: true }, /^Chromium could not be installed. Check the network, or install/],
])("somebody %s reads what to install", async (_, more, sentence) => {
	expect(await findChromium(machineWith([], more))).toEqual({ missing: expect.stringMatching(sentence) });
});

test("only root starts the browser without its sandbox", () => {
	expect(chromiumArguments(true)).toContain("--no-sandbox");
	expect(chromiumArguments(false)).not.toContain("--no-sandbox");
	expect(chromiumArguments(false)).toContain("--disable-background-networking");
});
