import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFinishedSite } from "../../../scripts/offline/finished-site.ts";
import { fullCopy } from "../../../scripts/offline/full-copy.ts";
import { lightCopy } from "../../../scripts/offline/light-copy.ts";
import { withChecksums } from "../../../scripts/offline/steps.ts";
import { EDITION, newFolder, removeFolder, writeFiles } from "./small-copy.ts";
import { isHere, stock } from "./stock-tools.ts";
import { judge } from "./verify/judge.ts";
import { zipOf } from "./zip-of.ts";

// A name may have every letter that a disk takes; a copy must hold the file, list it, and lead to it.

const ODD = [
	"a b/index.html",
	"été & co/index.html",
	"été & co/index.html", // as a Mac spells it
	"100%/index.html",
	"%2e%2e/index.html",
	"what?/index.html",
	"no#1/index.html",
	'it\'s "so"/index.html',
	"<b>/index.html",
	"$&/index.html",
	"__proto__/index.html",
	"-rf/index.html",
	"ภาษา/index.html",
	"x/SHA256SUMS",
	"images/not shown.png",
];
const PAGES = ODD.filter((file) => file.endsWith(".html"));
const HOME = `<html lang="en"><link rel="canonical" href="https://city.example/"><time datetime="${EDITION}" data-edition></time>`;
const NOTES = { old: "", until: "", here: "" };

let folder: string;
beforeEach(async () => {
	folder = await newFolder();
	const page = (file: string) => `<a href="./">${Buffer.from(file).toString("hex")}</a><a href="../">home</a>`;
	const links = PAGES.map(
		(file) =>
			`<a href="${file
				.replace(/[^/]*$/, "")
				.split("/")
				.map(encodeURIComponent)
				.join("/")}">x</a>`,
	);
	await writeFiles(path.join(folder, "site"), new Map(ODD.map((file) => [file, page(file)])));
	await writeFiles(
		path.join(folder, "site"),
		new Map([
			["index.html", HOME + links.join("")],
			["pagefind/pagefind.js", "export const [init, options, search] = [0, 0, 0];"],
		]),
	);
});
afterEach(() => removeFolder(folder));

const site = () => readFinishedSite(path.join(folder, "site"));
const full = async () => fullCopy(await site(), () => NOTES);

describe("a copy of files with odd names", () => {
	test("holds each, and its pages lead to them", async () => {
		const files = new Map(await full());
		for (const file of ODD) expect([...files.keys()], file).toContain(file);
		const home = Buffer.from(files.get("index.html") ?? []).toString();
		for (const [, written = ""] of home.matchAll(/<a href="([^"]*)"/g)) {
			const link = written.replaceAll("&#39;", "'");
			if (link.endsWith(".html")) expect(files.has(decodeURIComponent(link)), link).toBe(true);
		}
		expect(home.match(/\/index\.html"/g)).toHaveLength(PAGES.length);
		for (const file of PAGES) {
			const page = Buffer.from(files.get(file) ?? []).toString();
			expect(page, file).toMatch(/^<a href="index\.html">.*<a href="\.\.\/index\.html">/);
		}
	});

	test("is as its checksums say, by the project's own judgement and by stock tools", async () => {
		const [zip, copy] = [path.join(folder, "copy.zip"), path.join(folder, "copy")];
		for (const files of [await full(), lightCopy(await full(), String)]) {
			await writeFile(zip, await zipOf(withChecksums(files), "copy", EDITION));
			await rm(copy, { recursive: true, force: true });
			await writeFiles(folder, new Map(Object.entries(unzipSync(await readFile(zip)))));
			expect((await judge(copy)).troubles).toEqual([]);
			if (!isHere("unzip") || !isHere("sha256sum")) continue;
			await rm(copy, { recursive: true });
			expect((await stock("unzip", ["-qo", zip, "-d", folder], folder)).code).toBe(0);
			const { code, output } = await stock("sha256sum", ["-c", "--quiet", "SHA256SUMS"], copy);
			expect({ code, output }).toEqual({ code: 0, output: "" });
		}
	});
});

test.each(["a\\..\\b.html", "C:x.html", "\\x.html", "line\nbreak.html"])(
	"a site with the file %j is refused, since no copy of it would be trusted",
	async (name) => {
		await writeFiles(path.join(folder, "site"), new Map([[name, ""]]));
		await expect(site()).rejects.toThrow(
			/^The file .* of the finished site (names a place outside of the copy|is not a plain name|has a line break or .*)\. Give/,
		);
	},
);
