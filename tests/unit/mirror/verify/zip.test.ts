import { execFileSync } from "node:child_process";
import { open, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entryBytes } from "../../../../scripts/mirror/verify/zip/entry-bytes.ts";
import { readDirectory } from "../../../../scripts/mirror/verify/zip/read-directory.ts";
import { EDITION, newFolder, removeFolder, sealedSite, writeFiles } from "../small-copy.ts";
import { isHere } from "../stock-tools.ts";
import * as keys from "../test-keys.ts";
import { zipOf } from "../zip-of.ts";
import { judge } from "./judge.ts";

let parent: string;
let zip: string;
beforeEach(async () => {
	parent = await newFolder();
	zip = path.join(parent, "copy.zip");
});
afterEach(() => removeFolder(parent));

const FOLDER = "wearempls-2018-11-05";
const OPTIONS = { mtime: new Date(2018, 10, 5, 12) };

/** The sealed site as the project zips it. */
const good = (): Promise<Buffer> => zipOf(sealedSite(true), FOLDER, EDITION);
/** The sealed site with other entries, which may be anything. */
const withEntries = (more: Zippable): Buffer =>
	Buffer.from(
		zipSync(
			{ ...Object.fromEntries([...sealedSite(true)].map(([file, bytes]) => [`${FOLDER}/${file}`, bytes])), ...more },
			OPTIONS,
		),
	);
const judged = async (bytes: Uint8Array, key?: string) => {
	await writeFile(zip, bytes);
	return judge(zip, key);
};
const troubles = async (bytes: Uint8Array) => (await judged(bytes)).troubles;
const text = (words: string) => Buffer.from(words);

/** Writes other bytes in every place where some are. */
function patch(bytes: Buffer, from: string, to: string): Buffer {
	const patched = Buffer.from(bytes);
	for (let at = patched.indexOf(from); at >= 0; at = patched.indexOf(from, at + 1)) patched.write(to, at, "utf8");
	return patched;
}
/** Where the directory's entry of a file begins, and where its own head does. */
const entryOf = (bytes: Buffer, name: string): number => bytes.lastIndexOf(name) - 46;
const headOf = (bytes: Buffer, name: string): number => bytes.indexOf(name) - 30;
const directoryOf = (bytes: Buffer): number => bytes.readUInt32LE(bytes.length - 6);
/** A zip with something more at a place before its directory, which and whose end take no notice but of where files stand. */
function withGap(bytes: Buffer, gap: Buffer, place = directoryOf(bytes)): Buffer {
	const whole = Buffer.concat([bytes.subarray(0, place), gap, bytes.subarray(place)]);
	const move = (at: number) => {
		const start = whole.readUInt32LE(at);
		if (start >= place) whole.writeUInt32LE(start + gap.length, at);
	};
	move(whole.length - 6);
	const ENTRY = "PK\x01\x02";
	for (let at = whole.indexOf(ENTRY, directoryOf(whole)); at >= 0; at = whole.indexOf(ENTRY, at + 1)) move(at + 42);
	return whole;
}
/** The start of a zip of one file, without its directory: an entry that nothing lists. */
const unlisted = (name: string): Buffer => {
	const bytes = Buffer.from(zipSync({ [name]: text("evil") }, OPTIONS));
	return bytes.subarray(0, directoryOf(bytes));
};

test("a whole copy is good, in its folder or at the top of the zip", async () => {
	const { good: isGood, same, signature } = await judged(await good(), keys.PUBLIC_KEY);
	expect({ isGood, same }).toEqual({ isGood: true, same: 8 });
	expect(signature.sentence).toContain(`Signed by key ${keys.KEY_ID}`);
	expect((await judged(zipSync(Object.fromEntries(sealedSite(true))), keys.PUBLIC_KEY)).good).toBe(true);
});

test.skipIf(!isHere("zip"))(
	"a copy zipped again by the machine's zip is as good, with its folders and from a pipe",
	async () => {
		await writeFiles(path.join(parent, FOLDER), sealedSite(true));
		execFileSync("zip", ["-q", "-r", "-0", zip, FOLDER], { cwd: parent });
		expect((await judge(zip, keys.PUBLIC_KEY)).good).toBe(true);
		const piped = execFileSync("zip", ["-q", "-r", "-", FOLDER], { cwd: parent });
		expect((await judged(piped, keys.PUBLIC_KEY)).good).toBe(true);
		await rm(zip);
		execFileSync("zip", ["-q", "-r", "-fz", zip, FOLDER], { cwd: parent });
		expect((await judge(zip, keys.PUBLIC_KEY)).good).toBe(true);
	},
);

test("a changed, a missing and an extra file are named, in the copy's folder and outside of it", async () => {
	const files = sealedSite(true);
	files.delete("index.html");
	files.set("report/index.html", text("evil"));
	files.set("evil.html", text("evil"));
	const entries = Object.fromEntries([...files].map(([file, bytes]) => [`${FOLDER}/${file}`, bytes]));
	expect(await troubles(zipSync({ ...entries, "autorun.inf": text("evil") }))).toEqual([
		"extra: ../autorun.inf",
		"extra: evil.html",
		"missing: index.html",
		"differs: report/index.html",
	]);
});

test("a file outside of the copy's folder does not pass for one in it", async () => {
	const files = sealedSite(true);
	const page = files.get("index.html") ?? text("");
	files.delete("index.html");
	const entries = Object.fromEntries([...files].map(([file, bytes]) => [`${FOLDER}/${file}`, bytes]));
	expect((await judged(zipSync({ ...entries, "index.html": page }))).good).toBe(false);
});

const TOLD = /^The zip .* is damaged: |it has no SHA256SUMS|is far too large to be what its name says/;
/** Every byte takes seconds. */
const STEP = process.env.FULL ? 1 : 13;

describe("no byte changes without being noticed", () => {
	test("in what the files hold: the file is named", async () => {
		const bytes = await good();
		const at = bytes.indexOf("report/index.html") + "report/index.html".length + 4;
		bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
		const [trouble = "", ...more] = await troubles(bytes);
		expect(trouble).toMatch(/^report\/index\.html is damaged in the zip: /);
		expect(more).toEqual([]);
	});
	test("anywhere: the copy is told to be bad, or damaged, or differs only in what nobody unpacks", async () => {
		const bytes = await good();
		const unnoticed: number[] = [];
		for (let at = 0; at < bytes.length; at += STEP) {
			const changed = Buffer.from(bytes);
			changed.writeUInt8(changed.readUInt8(at) ^ 0x41, at);
			const noticed = await judged(changed, keys.PUBLIC_KEY).then(
				(it) => !it.good,
				(error: Error) => TOLD.test(error.message) || error.message,
			);
			if (noticed !== true) unnoticed.push(at);
			if (typeof noticed === "string") throw new Error(`byte ${at}: ${noticed}`);
		}
		// Dates, versions and permissions.
		expect(unnoticed.length * STEP).toBeLessThan(bytes.length / 5);
		checkHarmless(bytes, unnoticed);
	});
});

/** Changes that may go unnoticed change no name and no byte of what is unpacked. */
function checkHarmless(bytes: Buffer, places: readonly number[]): void {
	const starts = heads(bytes);
	for (const at of places) {
		const [start = 0, kind = ""] = starts.findLast(([begin]) => begin <= at) ?? [];
		expect(HARMLESS[kind as keyof typeof HARMLESS].has(at - start), `byte ${at - start} of a ${kind}`).toBe(true);
	}
}

/** By offset: version and time in a file's own head; versions, times and permissions in the directory. */
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const HARMLESS = {
	head: new Set([...range(4, 6), ...range(10, 14)]),
	entry: new Set([...range(4, 8), ...range(12, 16), ...range(36, 42)]),
	end: new Set<number>(),
};

function heads(bytes: Buffer): [number, keyof typeof HARMLESS][] {
	const kinds = { "PK\u0003\u0004": "head", "PK\u0001\u0002": "entry", "PK\u0005\u0006": "end" } as const;
	return Object.entries(kinds)
		.flatMap(([mark, kind]) => {
			const found: [number, keyof typeof HARMLESS][] = [];
			for (let at = bytes.indexOf(mark, 0, "latin1"); at >= 0; at = bytes.indexOf(mark, at + 1, "latin1"))
				found.push([at, kind]);
			return found;
		})
		.sort(([a], [b]) => a - b);
}

describe("a zip that does not hold together is told in one sentence", () => {
	test.each([0, 3, 30, 1000, -1, -30, -200])("cut at byte %i", async (at) => {
		const bytes = await good();
		await expect(judged(bytes.subarray(0, at < 0 ? bytes.length + at : at))).rejects.toThrow(
			/^The zip .*copy\.zip is damaged: .*\. Do not unpack it; fetch it once more\.$/,
		);
	});
	test("with something before or after it", async () => {
		await expect(judged(Buffer.concat([await good(), text("\0")]))).rejects.toThrow("is damaged");
		await expect(judged(Buffer.concat([text("#!"), await good()]))).rejects.toThrow("is damaged");
	});
	test("with files that overlap, as zip bombs have them", async () => {
		const bytes = withEntries({ "a.txt": text("a"), "b.txt": text("b") });
		const from = entryOf(bytes, "a.txt");
		bytes.copy(bytes, entryOf(bytes, "b.txt") + 42, from + 42, from + 46);
		await expect(judged(bytes)).rejects.toThrow("is damaged: its files overlap");
	});
	test("with fewer files in its directory than it counts", async () => {
		const bytes = await good();
		const end = bytes.length - 22;
		for (const at of [end + 8, end + 10]) bytes.writeUInt16LE(bytes.readUInt16LE(at) - 1, at);
		await expect(judged(bytes)).rejects.toThrow("is damaged: its directory is not whole");
	});
	test("a web page under a zip's name", async () => {
		await expect(judged(text("<!doctype html><title>Not here</title>"))).rejects.toThrow("is damaged: ");
	});
	test("a zip of something else is no copy", async () => {
		await expect(judged(zipSync({ "a/b.txt": text("b") }))).rejects.toThrow("it has no SHA256SUMS.");
		await expect(judged(zipSync({ "a/b/SHA256SUMS": text("b") }))).rejects.toThrow("it has no SHA256SUMS.");
	});
});

describe("what would do harm when unpacked is named", () => {
	test.each([
		"../evil.html",
		`${FOLDER}/../../evil.html`,
		"/etc/cron.d/evil",
		"C:\\evil.exe",
		`${FOLDER}\\..\\..\\evil.html`,
		"\\\\host\\share\\evil.exe",
	])("a name that leads out: %j", async (name) => {
		const file = name.startsWith(`${FOLDER}/`) ? name.slice(FOLDER.length + 1) : name;
		expect(await troubles(withEntries({ [name]: text("evil") }))).toEqual([
			`${file} names a place outside of the copy; do not unpack this zip.`,
		]);
	});
	test("a folder whose name leads out", async () => {
		expect(await troubles(withEntries({ "../../evil/": new Uint8Array() }))).toEqual([
			"../../evil/ names a place outside of the copy; do not unpack this zip.",
		]);
	});
	test("a symbolic link, even one that the list names", async () => {
		const link = { os: 3, attrs: (0o120777 << 16) >>> 0 };
		expect(await troubles(withEntries({ [`${FOLDER}/index.html`]: [text("/etc/passwd"), link] }))).toEqual([
			"index.html is a link to another place or a device; do not unpack this zip.",
		]);
	});
	test("a second file of the same name, of which programs take the one or the other", async () => {
		const bytes = withEntries({ [`${FOLDER}/indey.html`]: text("evil") });
		expect(await troubles(patch(bytes, "indey.html", "index.html"))).toEqual([
			"index.html is in the zip twice; do not unpack it.",
		]);
	});
	test("a second name in a field that some programs obey", async () => {
		const second = { extra: { 28789: Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), text("evil.html")]) } };
		expect(await troubles(withEntries({ [`${FOLDER}/empty.txt`]: [new Uint8Array(), second] }))).toEqual([
			"empty.txt has a second name in the zip; do not unpack it.",
		]);
	});
	test("a file locked with a password", async () => {
		const bytes = await good();
		const name = `${FOLDER}/index.html`;
		for (const at of [entryOf(bytes, name) + 8, headOf(bytes, name) + 6])
			bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
		expect(await troubles(bytes)).toEqual(["index.html is locked with a password; a copy never is."]);
	});
});

describe("what only some programs see is refused", () => {
	const PAGE = `${FOLDER}/report/index.html`;
	const REFUSED = (why: string) => `is damaged: ${why}. Do not unpack it; fetch it once more.`;
	test("a file that the directory does not list, behind the last, between two and before the first", async () => {
		const [bytes, evil] = [await good(), unlisted(PAGE)];
		const files = [...sealedSite(true).keys()];
		const behind = (file = "") => REFUSED(`behind ${FOLDER}/${file} stands something that its directory does not list`);
		await expect(judged(withGap(bytes, evil))).rejects.toThrow(behind(files.at(-1)));
		const second = headOf(bytes, `${FOLDER}/${files[1]}`);
		await expect(judged(withGap(bytes, evil, second))).rejects.toThrow(behind(files[0]));
		await expect(judged(withGap(bytes, evil, 0))).rejects.toThrow(REFUSED("something stands before its first file"));
	});
	test("bytes between the directory and the end", async () => {
		const bytes = await good();
		const end = bytes.length - 22;
		await expect(judged(Buffer.concat([bytes.subarray(0, end), unlisted(PAGE), bytes.subarray(end)]))).rejects.toThrow(
			REFUSED("its directory is not where it should be"),
		);
	});
	test.each([
		["marks", 6],
		["ways of packing", 8],
		["checksums", 14],
		["sizes", 18],
		["sizes", 22],
		["names", 30],
	])("other %s in a file's own head, at %i", async (what, offset) => {
		const bytes = await good();
		const at = headOf(bytes, PAGE) + offset;
		bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
		await expect(judged(bytes)).rejects.toThrow(
			REFUSED(`the directory and the own head of ${PAGE} have different ${what}`),
		);
	});
	test("a second name in a file's own head alone", async () => {
		const second = { extra: { 28789: Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), text("evil.html")]) } };
		const bytes = withEntries({ [PAGE]: [sealedSite(true).get("report/index.html") ?? text(""), second] });
		bytes.writeUInt16LE(1, bytes.lastIndexOf(PAGE) + PAGE.length);
		await expect(judged(bytes)).rejects.toThrow("have different names");
	});
	test.each([4, 6, 8])("an end that contradicts itself at %i", async (offset) => {
		const bytes = await good();
		const at = bytes.length - 22 + offset;
		bytes.writeUInt16LE(bytes.readUInt16LE(at) + 1, at);
		await expect(judged(bytes)).rejects.toThrow(REFUSED("its end contradicts itself"));
	});
	test("a comment, in which another end may hide", async () => {
		const bytes = Buffer.concat([await good(), text("hello")]);
		bytes.writeUInt16LE(5, bytes.length - 5 - 2);
		await expect(judged(bytes)).rejects.toThrow(REFUSED("it has a comment, and a zip of the site has none"));
	});
	test("a folder with bytes of its own, whatever size it says", async () => {
		const name = `${FOLDER}/es/`;
		const refused = ["es/ is not a plain name; do not unpack this zip."];
		expect(await troubles(withEntries({ [name]: [text("e"), { level: 0 }] }))).toEqual(refused);
		const bytes = withEntries({ [name]: [text("evil"), { level: 0 }] });
		const head = bytes.lastIndexOf(text("evil")) - 30 - name.length;
		for (const at of [head + 22, entryOf(bytes, name) + 24]) bytes.writeUInt32LE(0, at);
		expect(await troubles(bytes)).toEqual(refused);
	});
});

test("bytes hidden behind a file's own are noticed", async () => {
	const name = `${FOLDER}/index.html`;
	const bytes = withEntries({ [name]: text("z".repeat(100)) });
	const end = headOf(bytes, name) + 30 + name.length + bytes.readUInt32LE(headOf(bytes, name) + 18);
	const longer = withGap(bytes, text("!"), end);
	for (const at of [headOf(longer, name) + 18, entryOf(longer, name) + 20])
		longer.writeUInt32LE(longer.readUInt32LE(at) + 1, at);
	expect(await troubles(longer)).toEqual(["index.html is damaged in the zip: a file's bytes have changed."]);
});

test("the record of sizes behind a file that was written into a pipe is no gap, unless it says other sizes", async () => {
	const name = `${FOLDER}/index.html`;
	const bytes = await good();
	const head = headOf(bytes, name);
	const sizes = bytes.subarray(head + 14, head + 26);
	const end = head + 30 + name.length + bytes.readUInt32LE(head + 18);
	const piped = (record: Buffer) => {
		const whole = withGap(bytes, record, end);
		whole.writeUInt16LE(whole.readUInt16LE(head + 6) | 8, head + 6);
		whole.writeUInt16LE(whole.readUInt16LE(entryOf(whole, name) + 8) | 8, entryOf(whole, name) + 8);
		return whole.fill(0, head + 14, head + 26);
	};
	const marked = Buffer.concat([text("PK\x07\x08"), sizes]);
	const large = Buffer.concat([marked.subarray(0, 12), Buffer.alloc(4), marked.subarray(12), Buffer.alloc(4)]);
	for (const record of [sizes, marked, large, large.subarray(4)])
		expect((await judged(piped(Buffer.from(record)))).good, `${record.length} bytes`).toBe(true);
	marked[5] = (marked[5] ?? 0) ^ 1;
	await expect(judged(piped(marked))).rejects.toThrow("stands something that its directory does not list");
});

test("a file that unpacks to more than it says is stopped there", async () => {
	const name = `${FOLDER}/index.html`;
	const bytes = withEntries({ [name]: [new Uint8Array(2 ** 25), { level: 9 }] });
	for (const at of [entryOf(bytes, name) + 24, headOf(bytes, name) + 22]) bytes.writeUInt32LE(10, at);
	expect(await troubles(bytes)).toEqual([
		"index.html is damaged in the zip: a file is larger than the directory says.",
	]);
});

test("what is extra is named without being unpacked, the first 50 by name and the others by number", async () => {
	const extras = Array.from({ length: 70 }, (_, index) => [`${FOLDER}/x${index}`, text("evil")]);
	const bytes = withEntries(Object.fromEntries(extras));
	const at = headOf(bytes, `${FOLDER}/x0`) + 30 + FOLDER.length + 3;
	bytes.fill(0xff, at, at + 4);
	const { troubles: found, text: report } = await judged(bytes);
	expect(found).toHaveLength(70);
	expect(found[0]).toBe("extra: x0");
	const lines = report.split("\n");
	expect(lines[50]).toBe("… and 20 more");
	expect(lines[51]).toContain("70 things are not as SHA256SUMS says");
});

test("a file that unpacks to a thousand times its size comes in small pieces", async () => {
	await writeFile(zip, zipSync({ film: [new Uint8Array(2 ** 25), { level: 6 }] }));
	const handle = await open(zip);
	const sizes: number[] = [];
	for (const entry of await readDirectory(handle))
		for await (const piece of entryBytes(handle, entry)) sizes.push(piece.length);
	await handle.close();
	expect(sizes.reduce((sum, size) => sum + size)).toBe(2 ** 25);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(2 ** 16);
});

test("a zip with a hole of many gigabytes is not read into memory", async () => {
	await writeFile(zip, await good());
	await truncate(zip, 2 ** 36);
	expect((await stat(zip)).size).toBe(2 ** 36);
	await expect(judge(zip)).rejects.toThrow("is damaged: its end is missing");
});

test("the zip itself is left as it is", async () => {
	await judged(await good(), keys.PUBLIC_KEY);
	expect(await readFile(zip)).toEqual(await good());
	expect(await readdir(parent)).toEqual(["copy.zip"]);
});
