import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkPictures } from "../../../scripts/pictures/check-pictures.ts";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import { photo } from "./picture-files.ts";

let root = "";
const place = (name: string): string => path.join(root, "assets/images", name);
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), "pictures-"));
	await mkdir(place("signs"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));
const sentences = async (): Promise<string[]> => (await checkPictures({ root })).map(formatDiagnostic).sort();

it("pictures may lie in folders, and an empty file keeps an empty folder", async () => {
	await writeFile(place(".gitkeep"), "");
	await writeFile(place("signs/lake.jpg"), await photo(40, 30));
	expect(await sentences()).toEqual([]);
});

it("a site may have no pictures", async () => {
	await rm(place(""), { recursive: true });
	expect(await sentences()).toEqual([]);
});

it("a hidden file or folder among the pictures is refused, and so is what it holds", async () => {
	await mkdir(place(".old"));
	await writeFile(place(".old/a.svg"), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
	await writeFile(place("signs/.a.svg"), "");
	await mkdir(place("signs/.gitkeep"));
	const sentence = "1:1: a name with a dot in front is hidden from you. Rename or delete it.";
	expect(await sentences()).toEqual([
		expect.stringContaining("assets/images/.old/a.svg:1:"),
		`assets/images/.old:${sentence}`,
		`assets/images/signs/.a.svg:${sentence}`,
		`assets/images/signs/.gitkeep:${sentence}`,
	]);
});

it("a link among the pictures is refused, wherever it leads, and not followed", async () => {
	await writeFile(place("lake.jpg"), await photo(40, 30));
	await symlink(place("lake.jpg"), place("link.jpg"));
	await symlink("/dev/zero", place("signs/endless.jpg"));
	await symlink(root, place("round"));
	await symlink(place("gone.jpg"), place("gone-too.jpg"));
	const sentence = "1:1: this is a link to another file. Put the picture itself in its place.";
	expect(await sentences()).toEqual(
		["gone-too.jpg", "link.jpg", "round", "signs/endless.jpg"].map((name) => `assets/images/${name}:${sentence}`),
	);
});

it.skipIf(process.platform === "win32")("a pipe among the pictures is refused, and not waited for", async () => {
	execFileSync("mkfifo", [place("pipe.jpg")]);
	expect(await sentences()).toEqual([
		"assets/images/pipe.jpg:1:1: this is no picture, but a device of this computer. Delete it.",
	]);
});
