import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../scripts/facts/hours/days.ts";
import { starts } from "../../scripts/project/debian.ts";
import { siteFiles } from "../../scripts/urls/site-files.ts";
import { PUBLIC_KEY } from "../unit/offline/test-keys.ts";
import { differing } from "./reproducible/compare-trees.ts";
import { copyProject } from "./reproducible/copy-project.ts";
import { canDiffer, DAYS_AHEAD, type Machine, otherMachine, runThere, usualMachine } from "./reproducible/machine.ts";

// The same sources and the same day, built on two machines that differ in all else: whoever builds a commit anew gets the published bytes.

const COMMAND = 600_000;
const ENV = {
	SITE_DATE: "2018-11-05",
	SITE_URL: "https://wearempls.example/here/",
	MINISIGN_PUBLIC_KEY: PUBLIC_KEY.trim(),
	SITE_FOLDER: ".",
	SITE_OUTPUT: "_site",
};
const run = promisify(execFile);
const hasFaketime = await starts("faketime");
const hasZim = (await starts("zimwriterfs")) && (await starts("zimdump"));
const can = Boolean(process.env.FULL) && canDiffer && (await starts("taskset"));

describe.runIf(can)("two builds of the same sources for the same day", () => {
	let root: string;
	let usual: Machine;
	let other: Machine;
	const both = async (...args: string[]) => [await runThere(usual, ENV, args), await runThere(other, ENV, args)];
	const compare = (folder: string) => differing(path.join(usual.folder, folder), path.join(other.folder, folder));

	beforeAll(async () => {
		root = await mkdtemp(path.join(tmpdir(), "wearempls-"));
		usual = usualMachine(path.join(root, "wearempls"));
		other = otherMachine(path.join(root, "Año nuevo été/another name"), hasFaketime);
		await copyProject(usual.folder, "with");
		await copyProject(other.folder, "without");
	}, COMMAND);
	afterAll(() => rm(root, { recursive: true, force: true }));

	const lookAround = async () => {
		const [here = "", there = ""] = await both("tests/offline/reproducible/look-around.ts");
		return [JSON.parse(here), JSON.parse(there)];
	};

	test("are made on machines that differ in all but the clock", async () => {
		const [here, there] = await lookAround();
		for (const name of ["folder", "zone", "locale", "umask", "processors"])
			expect(there[name], name).not.toEqual(here[name]);
		expect(there.order).toEqual(here.order.toReversed());
		expect(there.orderLater).toEqual(here.orderLater.toReversed());
	});

	test.runIf(hasFaketime)("are made on days far apart", async () => {
		const [here, there] = await lookAround();
		expect(there.day >= addDays(here.day, DAYS_AHEAD)).toBe(true);
	});

	test("give the same site, byte by byte", { timeout: COMMAND }, async () => {
		await both("scripts/build.ts");
		expect((await siteFiles(path.join(usual.folder, "_site"))).length).toBeGreaterThan(400);
		expect(await compare("_site")).toEqual([]);
	});

	test("give the same copies, checksums and list of parts", { timeout: COMMAND }, async () => {
		await both("tests/offline/reproducible/copies-but-kiwix.ts");
		expect.soft(await compare("_site")).toEqual([]);
		await both("scripts/release.ts");
		expect(await readdir(path.join(usual.folder, "_release"))).toEqual(
			expect.arrayContaining(["SHA256SUMS", "minisign.pub", "sbom.cdx.json"]),
		);
		expect(await compare("_release")).toEqual([]);
	});

	test.runIf(hasZim)("give a copy for Kiwix with the same content", { timeout: COMMAND }, async () => {
		await both("scripts/mirror.ts");
		const names = (await compare("_site")).filter(
			(file) => !/^(SHA256SUMS|([a-z]+\/)?offline\/index\.html|offline\/[^/]+\.zim)$/.test(file),
		);
		expect(names).toEqual([]);
		for (const machine of [usual, other]) await unpackZim(machine.folder);
		expect(await compare("zim")).toEqual([]);
	});
});

/** All pages and files of a project's copy for Kiwix, into its folder "zim". What is said about them, with the day of the run, stays out. */
async function unpackZim(folder: string): Promise<void> {
	const copies = path.join(folder, "_site/offline");
	const zim = (await readdir(copies)).find((file) => file.endsWith(".zim")) ?? "none";
	await run("zimdump", ["dump", `--dir=${path.join(folder, "zim")}`, path.join(copies, zim)], {
		maxBuffer: 64 * 1024 * 1024,
	});
}
