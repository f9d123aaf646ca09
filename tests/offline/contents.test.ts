import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSite } from "../../scripts/checks/check-site.ts";
import { readPages } from "../../scripts/checks/read-page.ts";
import { referencesOf } from "../../scripts/checks/references.ts";
import { sha256Of } from "../../scripts/hosting/checksums.ts";
import { makeCopies } from "../../scripts/offline/make-copies.ts";
import { COPY_STEPS } from "../../scripts/offline/steps.ts";
import { starts } from "../../scripts/project/debian.ts";
import { siteFiles } from "../../scripts/urls/site-files.ts";
import { realFolders, realLanguages } from "../real-site.ts";
import { type UnpackedCopies, unpackCopies } from "./unpack.ts";

/** The folder of each language. // => ["", "es/", …] */
const FOLDERS = realLanguages.map(({ id }) => (id === "en" ? "" : `${id}/`));

let copies: UnpackedCopies;
beforeAll(async () => {
	copies = await unpackCopies(COPY_STEPS);
});
afterAll(() => copies?.remove());

const hasSums = await starts("sha256sum");
const hasUnzip = await starts("unzip", ["-v"]);
const MEGABYTE = 1_000_000;

describe.each(["full", "light"] as const)("the %s copy", (kind) => {
	test("has no link that leads to nothing, to a folder, or to the root of a host", async () => {
		const folder = copies.folderOf(kind);
		const pages = await readPages(folder);
		const ids = new Map(pages.map((page) => [page.file, page.ids]));
		const diagnostics: string[] = [];
		for (const page of pages) {
			for (const { address } of referencesOf(page)) {
				const target = new URL(address, pathToFileURL(path.join(folder, page.file)));
				if (target.protocol !== "file:") continue;
				const [fragment, file] = [decodeURIComponent(target.hash.slice(1)), fileURLToPath(target)];
				const isThere = existsSync(file) && (await stat(file)).isFile();
				const known = ids.get(path.relative(folder, file));
				if (!isThere || (fragment !== "" && known && !known.has(fragment)))
					diagnostics.push(`${page.file}: ${address}`);
			}
		}
		expect(pages.length).toBeGreaterThan(100);
		expect(diagnostics).toEqual([]);
	});

	test.runIf(hasSums)("holds checksums that sha256sum agrees with", () => {
		const told = execFileSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: copies.folderOf(kind) }).toString();
		expect(told.match(/: OK$/gm)?.length).toBeGreaterThan(300);
	});

	test.runIf(hasUnzip)("is a zip that unzip finds no error in", () => {
		const file = copies.copies.find((copy) => copy.kind === kind)?.file ?? "";
		expect(execFileSync("unzip", ["-tq", path.join(copies.output, "offline", file)]).toString()).toContain("No errors");
	});

	test("lists no copies and no checksums on its page of copies, but says where the newest are", async () => {
		for (const language of FOLDERS) {
			const page = await readFile(path.join(copies.folderOf(kind), `${language}offline/index.html`), "utf8");
			expect(page).not.toMatch(/[0-9a-f]{64}|\.zip" download/);
			expect(page).toMatch(new RegExp(`<div data-copies[^>]*><p>[^<]*<a href="https://[^"]*/${language}offline/"`));
		}
	});
});

test("with everything the copy has at most 25 MB, without posters at most 3 MB", () => {
	const bytesOf = (kind: string) => copies.copies.find((copy) => copy.kind === kind)?.bytes;
	expect(bytesOf("full")).toBeLessThan(25 * MEGABYTE);
	expect(bytesOf("light")).toBeLessThan(3 * MEGABYTE);
});

describe("the live page of copies", () => {
	test("lists each with the checksum and the size of its file, in every language", async () => {
		for (const language of FOLDERS) {
			const html = await readFile(path.join(copies.output, `${language}offline/index.html`), "utf8");
			for (const { file, bytes, sha256 } of copies.copies) {
				const content = await readFile(path.join(copies.output, "offline", file));
				expect(sha256Of(content)).toBe(sha256);
				expect(content.length).toBe(bytes);
				expect(html).toMatch(new RegExp(`href="(\\.\\./\\.\\./offline/)?${file}"[^>]*download.*?${sha256}`));
			}
		}
	});

	test("and all pages still hold to every rule of the finished site", async () => {
		expect((await checkSite({ output: copies.output })).filter(({ isWarning }) => !isWarning)).toEqual([]);
	});
});

test("making the copies again gives the same bytes, in another time zone too", async () => {
	// zimwriterfs changes a few bytes each time, and so the checksum that the pages of copies tell.
	const zim = copies.copies.find(({ kind }) => kind === "kiwix");
	const ofZim = (line: string) => zim !== undefined && / {2}(.*\/)?offline\/(index\.html|[^/]*\.zim)$/.test(line);
	const sums = async () =>
		(await readFile(path.join(copies.output, "SHA256SUMS"), "utf8")).split("\n").filter((line) => !ofZim(line));
	const before = await sums();
	const zone = process.env.TZ;
	process.env.TZ = "Pacific/Kiritimati";
	await makeCopies({ folders: { ...realFolders, output: copies.output }, env: process.env });
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
	expect(await sums()).toEqual(before);
	expect((await siteFiles(path.dirname(copies.output))).filter((file) => file.includes(".draft-"))).toEqual([]);
});

test("a folder without a finished site is told in a sentence, and nothing is written", async () => {
	const empty = path.join(copies.output, "../nothing");
	await expect(makeCopies({ folders: { ...realFolders, output: empty }, env: {} })).rejects.toThrow(
		/There is no finished site in .*nothing. Run npm run build first\./,
	);
	expect(existsSync(empty)).toBe(false);
});
