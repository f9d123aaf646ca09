import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { requireOutput } from "../../../scripts/build/require-output.ts";
import { sumsOfFolder, sumsText } from "../../../scripts/hosting/checksums.ts";
import { projectRoot, siteFolders } from "../../../scripts/project/folders.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a folder to build into; undefined if nothing hinders. */
const judge = (output: string): Promise<string | undefined> =>
	requireOutput(siteFolders({ SITE_OUTPUT: output })).then(
		() => undefined,
		({ message }: Error) => message,
	);
const write = (file: string, text = "") => {
	mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
	writeFileSync(path.join(folder, file), text);
};
/** A finished site as a build leaves it, within the folder. */
async function buildInto(name: string): Promise<string> {
	const place = path.join(folder, name);
	for (const file of ["_headers", "index.html", "report/index.html", "version.json"]) write(`${name}/${file}`, file);
	writeFileSync(path.join(place, "SHA256SUMS"), sumsText(await sumsOfFolder(place)));
	return place;
}

test("a new folder and an empty one may be built into", async () => {
	expect(await judge(path.join(folder, "new"))).toBeUndefined();
	expect(await judge(folder)).toBeUndefined();
});

test("a former site may be replaced, signed or not, also when a system has left something in it", async () => {
	const site = await buildInto("site");
	expect(await judge(site)).toBeUndefined();
	for (const file of ["SHA256SUMS.minisig", ".DS_Store", "report/Thumbs.db"]) write(`site/${file}`);
	expect(await judge(site)).toBeUndefined();
});

test.each([".", "..", "content", "content/en", "_data", "_includes/strings", "assets", ".git", "node_modules/x"])(
	"the sources in %s are never replaced, nor through a link",
	async (output) => {
		expect(await judge(output)).toContain("sources");
		symlinkSync(path.resolve(projectRoot, output), path.join(folder, "link"));
		expect(await judge(path.join(folder, "link"))).toContain("sources");
	},
);

test("a file is never replaced", async () => {
	write("letter.txt", "Dear");
	expect(await judge(path.join(folder, "letter.txt"))).toContain("that is a file");
});

test.each([
	["of letters", ["letters/mother.txt"]],
	["with headers for a host", ["_headers", "index.html"]],
	["that calls itself an edition", ["_headers", "index.html", "version.json"]],
	["with a list that is none", ["_headers", "index.html", "version.json", "SHA256SUMS"]],
])("a folder %s is no former site", async (_, files) => {
	for (const file of files) write(file);
	expect(await judge(folder)).toMatch(
		/something else than a former site is there\. If an earlier version .* delete it/,
	);
});

test("a folder of downloads with a list of its own, and a copy that was unpacked, are no former sites", async () => {
	for (const files of [["debian.iso"], ["index.html", "version.json"]]) {
		for (const file of files) write(`other/${file}`);
		const place = path.join(folder, "other");
		writeFileSync(path.join(place, "SHA256SUMS"), sumsText(await sumsOfFolder(place)));
		expect(await judge(place)).toContain("something else than a former site is there");
	}
});

test.each(["letter.txt", "report/letter.txt", ".well-known/letter", "offline/letter.zip", "index.html~"])(
	"%s, which lies in a former site and which no build has made, is never lost",
	async (file) => {
		const site = await buildInto("site");
		write(`site/${file}`, "Dear");
		expect(await judge(site)).toContain(`since ${file} is there, which no build has made`);
	},
);

test("nor is a link in a former site, also in the place of a file that a build has made", async () => {
	const site = await buildInto("site");
	symlinkSync("/", path.join(site, "link"));
	expect(await judge(site)).toContain("since link is there");
	rmSync(path.join(site, "link"));
	rmSync(path.join(site, "index.html"));
	symlinkSync("report/index.html", path.join(site, "index.html"));
	expect(await judge(site)).toContain("since index.html is there");
});

test("a link is followed to the folder that is served, wherever in the path it stands", async () => {
	const site = await buildInto("www/html");
	symlinkSync("www", path.join(folder, "web"));
	symlinkSync("web/html", path.join(folder, "_site"));
	symlinkSync("web/new", path.join(folder, "_next"));
	const outputOf = (name: string) => siteFolders({ SITE_OUTPUT: path.join(folder, name) }).output;
	expect(outputOf("_site")).toBe(site);
	expect(outputOf("web/html")).toBe(site);
	expect(outputOf("_next")).toBe(path.join(folder, "www/new"));
	expect(await judge(path.join(folder, "_site"))).toBeUndefined();
	write("www/html/letter.txt");
	expect(await judge(path.join(folder, "_site"))).toContain(site);
});

test("a link that leads back to itself is told", async () => {
	symlinkSync("_site", path.join(folder, "_site"));
	expect(await judge(path.join(folder, "_site"))).toContain("a link that leads nowhere. Remove the link.");
});
