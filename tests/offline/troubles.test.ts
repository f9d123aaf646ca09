import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statfsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftOf } from "../../scripts/build/drafts.ts";
import { SUMS_FILE, type Sum, sumsOfFolder, sumsText } from "../../scripts/hosting/checksums.ts";
import { projectRoot } from "../../scripts/project/folders.ts";
import { runTool, type ToolResult } from "../../scripts/project/run-tool.ts";
import { realFolders } from "../real-site.ts";

// What may befall the commands, in processes of their own: whatever it is, the site is whole, with its former copies or with new ones.

const MEGABYTE = 1_000_000;
const UNSIGNED = { MINISIGN_PUBLIC_KEY: "" };
const FULL_DISK = "The disk is full. Make room and run the command again; nothing was replaced.";

/** A finished site with copies of a former edition, and a former release beside it. */
async function fill(root: string): Promise<void> {
	const output = path.join(root, "_site");
	await cp(realFolders.output, output, { recursive: true });
	await rm(path.join(output, "offline"), { recursive: true });
	await mkdir(path.join(output, "offline"));
	await cp(path.join(realFolders.output, "offline/index.html"), path.join(output, "offline/index.html"));
	await writeFile(path.join(output, "offline/wearempls-2018-11-05.zip"), Buffer.alloc(4 * MEGABYTE, "former copy"));
	await mkdir(path.join(root, "_release"));
	await writeFile(path.join(root, "_release/sbom.cdx.json"), "a former release");
	for (const folder of [output, path.join(root, "_release")])
		await writeFile(path.join(folder, SUMS_FILE), sumsText(await sumsOfFolder(folder)));
}

const envOf = (root: string) => ({ ...UNSIGNED, SITE_OUTPUT: path.join(root, "_site") });
const mirror = (root: string): Promise<ToolResult> =>
	runTool(process.execPath, ["scripts/mirror.ts"], { env: envOf(root) });
const stateOf = (root: string): Promise<Sum[]> => sumsOfFolder(root);
const verify = (root: string) =>
	runTool(process.execPath, ["scripts/verify.ts", path.join(root, "_site")], { env: UNSIGNED });

/** Whether this user may mount a disk in memory. */
async function canMount(): Promise<boolean> {
	const place = await mkdtemp(path.join(tmpdir(), "wearempls-"));
	try {
		execFileSync("mount", ["-t", "tmpfs", "tmpfs", place], { stdio: "ignore" });
		execFileSync("umount", [place]);
		return true;
	} catch {
		return false;
	} finally {
		await rm(place, { recursive: true });
	}
}

let root: string;
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), "wearempls-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe.runIf(await canMount())("on a disk that is full", () => {
	let room: number;
	beforeEach(async () => {
		execFileSync("mount", ["-t", "tmpfs", "-o", "size=500m", "tmpfs", root]);
		await fill(root);
		leave(2 * MEGABYTE);
		room = roomOf(root);
	});
	afterEach(() => execFileSync("umount", [root]));

	const roomOf = (place: string): number => statfsSync(place).bavail * statfsSync(place).bsize;
	function leave(bytes: number): void {
		const { blocks, bfree, bsize } = statfsSync(root);
		execFileSync("mount", ["-o", `remount,size=${(blocks - bfree) * bsize + bytes}`, root]);
	}

	test("no copy is made, a sentence tells why, and all that was there stays", async () => {
		const before = await stateOf(root);
		const { code, output } = await mirror(root);
		expect(output.trimEnd().split("\n").at(-1)).toBe(FULL_DISK);
		expect(output).not.toContain("    at ");
		expect(code).toBe(1);
		expect(await stateOf(root)).toEqual(before);
		expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
		expect(roomOf(root)).toBe(room);
	});

	test("no release is made, a sentence tells why, and the former one stays", async () => {
		const before = await stateOf(root);
		const { code, output } = await runTool(process.execPath, ["scripts/release.ts"], {
			env: { ...envOf(root), SITE_FOLDER: root },
		});
		expect(output.trimEnd()).toBe(FULL_DISK);
		expect(code).toBe(1);
		expect(await stateOf(root)).toEqual(before);
		expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
	});

	test("with room for the copies, but not for all that goes with them, it is the same", async () => {
		const before = await stateOf(root);
		let refusals = 0;
		for (let more = 4; ; more += 4) {
			leave(more * MEGABYTE);
			const { code, output } = await mirror(root);
			if (code === 0) break;
			refusals++;
			expect(output.trimEnd().split("\n").at(-1)).toMatch(/^(The disk is full\.|zimwriterfs could not|.*Kiwix.*room)/);
			expect(await stateOf(root)).toEqual(before);
			expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
		}
		expect(refusals).toBeGreaterThan(1);
		expect((await verify(root)).code).toBe(0);
	}, 240_000);
});

describe("a run that is killed", () => {
	/** Starts a run and waits until it has begun to write copies. */
	async function halfway(): Promise<ChildProcess> {
		const child = spawn(process.execPath, ["scripts/mirror.ts"], {
			cwd: projectRoot,
			env: { ...process.env, ...envOf(root) },
			stdio: "ignore",
		});
		const copies = path.join(draftOf(path.join(root, "_site"), child.pid), "offline");
		while (child.exitCode === null && !(existsSync(copies) && (await readdir(copies)).length > 0)) await pause(5);
		return child;
	}

	test("leaves the site with its former copies whole, and the next run clears what is left of it", async () => {
		await fill(root);
		const before = await stateOf(path.join(root, "_site"));
		const child = await halfway();
		child.kill("SIGKILL");
		await once(child, "exit");
		expect(child.signalCode).toBe("SIGKILL");
		expect(await stateOf(path.join(root, "_site"))).toEqual(before);
		expect((await readdir(root)).sort()).toEqual([
			"_release",
			"_site",
			path.basename(draftOf("_site", child.pid)),
			`${path.basename(draftOf("_site", child.pid))}-workshop`,
		]);
		expect((await mirror(root)).code).toBe(0);
		expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
		expect(await readdir(path.join(root, "_site/offline"))).not.toContain("wearempls-2018-11-05.zip");
		expect((await verify(root)).code).toBe(0);
	}, 120_000);
});

test("of two runs at once one stays, whole", async () => {
	await fill(root);
	const runs = await Promise.all([mirror(root), mirror(root)]);
	expect(runs.map(({ code }) => code)).toEqual([0, 0]);
	expect((await readdir(root)).sort()).toEqual(["_release", "_site"]);
	expect((await verify(root)).output).toMatch(/files are as SHA256SUMS says/);
	// The page tells the checksums of the very files beside it.
	const page = await readFile(path.join(root, "_site/offline/index.html"), "utf8");
	for (const { file, sha256 } of await sumsOfFolder(path.join(root, "_site/offline")))
		if (file !== "index.html") expect(page, file).toContain(sha256);
}, 120_000);
