import { execFileSync } from "node:child_process";
import { mkdir, open, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeChecksums } from "../../../../scripts/hosting/checksums.ts";
import { signMessage } from "../sign-message.ts";
import { EDITION, newFolder, removeFolder, sealedSite, writeFiles } from "../small-copy.ts";
import * as keys from "../test-keys.ts";
import { judge } from "./judge.ts";

let parent: string;
let folder: string;
beforeEach(async () => {
	parent = await newFolder();
	folder = await writeFiles(path.join(parent, "copie d’été"), sealedSite(true));
});
afterEach(() => removeFolder(parent));

const at = (file: string) => path.join(folder, file);
const troubles = async () => (await judge(folder)).troubles;

test("a whole copy is good, and so are its extra empty folders", async () => {
	await mkdir(at("empty"));
	const { good, same, text } = await judge(folder, keys.PUBLIC_KEY);
	expect({ good, same }).toEqual({ good: true, same: 8 });
	expect(text.split("\n")).toEqual([
		`${folder}: 8 files are as SHA256SUMS says.`,
		`Signed by key ${keys.KEY_ID} (edition:${EDITION}, file:SHA256SUMS, hashed).`,
	]);
});

describe("each file that is not as it was is named", () => {
	test("one with a single other bit", async () => {
		const bytes = await readFile(at("report/index.html"));
		bytes.writeUInt8(bytes.readUInt8(10) ^ 1, 10);
		await writeFile(at("report/index.html"), bytes);
		const found = await judge(folder);
		expect(found.troubles).toEqual(["differs: report/index.html"]);
		expect(found.good).toBe(false);
		expect(found.text).toContain("1 thing is not as SHA256SUMS says; 7 files are.");
	});
	test("one that is gone, one that is new, hidden ones too, and one cut short, in the order of the names", async () => {
		await rm(at("index.html"));
		await writeFile(at("es/evil.html"), "");
		await writeFile(at(".htaccess"), "");
		await truncate(at("404.html"), 3);
		expect(await troubles()).toEqual([
			"extra: .htaccess",
			"differs: 404.html",
			"extra: es/evil.html",
			"missing: index.html",
		]);
	});
	test("one whose name has other capitals", async () => {
		await rename(at("report"), at("Report"));
		expect(await troubles()).toEqual(["extra: Report/index.html", "missing: report/index.html"]);
	});
	test("a second one beside it with other capitals is extra", async () => {
		await writeFile(at("INDEX.html"), "evil");
		expect(await troubles()).toEqual(["extra: INDEX.html"]);
	});
	test("a link, even to the very same bytes", async () => {
		await rename(at("index.html"), path.join(parent, "elsewhere.html"));
		await symlink(path.join(parent, "elsewhere.html"), at("index.html"));
		await symlink("/", at("es/root"));
		expect(await troubles()).toEqual([
			"es/root is a link to another place; a copy has none.",
			"index.html is a link to another place; a copy has none.",
		]);
	});
	test.skipIf(process.platform === "win32")("a pipe, without waiting for what comes out of it", async () => {
		execFileSync("mkfifo", [at("pipe")]);
		expect(await troubles()).toEqual(["pipe is not a file but a device or a pipe; a copy has none."]);
	});
	test("a folder where a file should be", async () => {
		await rm(at("index.html"));
		await mkdir(at("index.html"));
		expect(await troubles()).toEqual(["missing: index.html"]);
	});
	test("a name that would draw on the terminal is spelled out", async () => {
		await writeFile(at("\u001b[2K\nAll is well\u202e"), "");
		expect(await troubles()).toEqual(["extra: \\u{1b}[2K\\u{a}All is well\\u{202e}"]);
	});
});

test("the list's own errors are told, and the files are compared all the same", async () => {
	const list = await readFile(at("SHA256SUMS"), "utf8");
	await writeFile(at("SHA256SUMS"), list.replaceAll("\n", "\r\n"));
	await rm(at("index.html"));
	const found = await troubles();
	expect(found).toHaveLength(2);
	expect(found[0]).toContain("line ends of Windows");
	expect(found[1]).toBe("missing: index.html");
});

describe("the signature", () => {
	const verdict = async (key?: string) => {
		const { good, signature } = await judge(folder, key);
		return `${good ? "good" : "bad"}: ${signature.sentence}`;
	};
	test("of a known key is good", async () => {
		expect(await verdict(keys.PUBLIC_KEY)).toBe(
			`good: Signed by key ${keys.KEY_ID} (edition:${EDITION}, file:SHA256SUMS, hashed).`,
		);
	});
	test("that nobody can check is told with its key's id, and not taken for good", async () => {
		expect(await verdict()).toMatch(
			`good: The copy says that it is signed by key ${keys.KEY_ID}; nobody has checked that`,
		);
	});
	test("of another key is bad", async () => {
		expect(await verdict(keys.LOCKED_PUBLIC_KEY)).toBe(
			`bad: The copy is signed by key ${keys.KEY_ID}, not by ${keys.LOCKED_KEY_ID}, the key of the site. Do not trust it.`,
		);
	});
	test("over another list is bad", async () => {
		await writeFile(at("evil.html"), "evil");
		const signature = await readFile(at("SHA256SUMS.minisig"));
		await writeChecksums(folder);
		await writeFile(at("SHA256SUMS.minisig"), signature);
		expect(await verdict(keys.PUBLIC_KEY)).toMatch("bad: The signature does not fit");
	});
	test("that is missing is bad where the site has a key, since anybody can write a list", async () => {
		await rm(at("SHA256SUMS.minisig"));
		expect(await verdict(keys.PUBLIC_KEY)).toMatch(
			`bad: The copy is not signed, though the site has key ${keys.KEY_ID}.`,
		);
		expect(await verdict()).toMatch("good: The copy is not signed");
	});
	test("that is a link counts as missing, and is named", async () => {
		await rename(at("SHA256SUMS.minisig"), path.join(parent, "s"));
		await symlink(path.join(parent, "s"), at("SHA256SUMS.minisig"));
		const { good, troubles: found } = await judge(folder, keys.PUBLIC_KEY);
		expect(good).toBe(false);
		expect(found).toEqual(["SHA256SUMS.minisig is a link to another place; a copy has none."]);
	});
	test("that is damaged is told in a sentence", async () => {
		await writeFile(at("SHA256SUMS.minisig"), "garbage");
		expect(await verdict(keys.PUBLIC_KEY)).toBe("bad: The signature is damaged or was not made by minisign.");
	});
});

describe("what the machine cannot do is told in a sentence", () => {
	test("a listed file far larger than the site's is not read, nor is any extra file", async () => {
		await truncate(at("index.html"), 2 ** 40);
		await writeFile(at("extra.bin"), "");
		await truncate(at("extra.bin"), 2 ** 40);
		expect(await troubles()).toEqual(["extra: extra.bin", "index.html is larger than any file of the site."]);
	});
	test.skipIf(process.platform === "win32")(
		"folders nested deeper than a path may be long, with a short name",
		async () => {
			const deep = "d/".repeat(1500);
			execFileSync("sh", ["-c", `mkdir -p ${deep} && cd -P ${deep} && mkdir -p ${deep}`], { cwd: folder });
			const found = await troubles();
			expect(found).toEqual([expect.stringMatching(/^d\/d\S+…\S+d has a longer path than this machine can open\.$/)]);
			expect(found[0]?.length).toBeLessThan(400);
			// Node's own removal knows no longer paths either.
			execFileSync("rm", ["-rf", at("d")]);
		},
	);
	test("a path too long to be one", async () => {
		await expect(judge(`/${"d".repeat(5000)}`)).rejects.toThrow(
			/^\/d+…d+ has a longer path than this machine can open\.$/,
		);
	});
	test.skipIf(process.platform === "win32")("links that lead in a circle", async () => {
		await symlink(at("circle"), at("circle"));
		await expect(judge(at("circle"))).rejects.toThrow(/circle is a link that leads to itself\.$/);
	});
});

describe("what is no copy is told in one sentence", () => {
	test("a folder without a list", async () => {
		await rm(at("SHA256SUMS"));
		await expect(judge(folder)).rejects.toThrow("is not a copy that can be verified: it has no SHA256SUMS.");
	});
	test("the folder around a copy, with the copy's name", async () => {
		await expect(judge(parent)).rejects.toThrow(`Did you mean ${folder}?`);
	});
	test("a place where nothing is, a device, another kind of address", async () => {
		await expect(judge(at("nowhere"))).rejects.toThrow("nowhere is not there.");
		if (process.platform !== "win32")
			await expect(judge("/dev/null")).rejects.toThrow("/dev/null is neither a folder nor a file.");
		await expect(judge("ftp://city.example/")).rejects.toThrow("is no address that can be verified.");
	});
	test("a list far too large to be one", async () => {
		await truncate(at("SHA256SUMS"), 2 ** 34);
		await expect(judge(folder)).rejects.toThrow("SHA256SUMS is far too large to be what its name says.");
	});
});

test("a large file is read piece by piece", async () => {
	const handle = await open(at("film.mp4"), "w");
	await handle.truncate(2 ** 28);
	await handle.close();
	await writeChecksums(folder);
	await writeFile(at("SHA256SUMS.minisig"), signMessage(await readFile(at("SHA256SUMS")), "a large one"));
	const before = process.memoryUsage().arrayBuffers;
	let most = 0;
	const timer = setInterval(() => {
		most = Math.max(most, process.memoryUsage().arrayBuffers - before);
	}, 5);
	expect((await judge(folder, keys.PUBLIC_KEY)).good).toBe(true);
	clearInterval(timer);
	// What is read waits for the collector; it frees at 64 MB at the latest.
	expect(most).toBeLessThan(2 ** 27);
});
