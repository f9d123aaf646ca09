import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSiteSources } from "../../scripts/build/sources.ts";
import { DiagnosticsError } from "../../scripts/project/diagnostics.ts";
import { type Folders, siteFolders } from "../../scripts/project/folders.ts";
import { CITY_DAY } from "../city.ts";
import { copyFixture, removeSite } from "../site/build-fixture.ts";
import { drawSite } from "./draw-site.ts";
import { FORMER_FINDS } from "./former-finds.ts";
import { HOSTILE_TAGS, type Mutation, mutate, mutation, NAMES_OF_ALL } from "./mutations.ts";

// The same mutations on every run of npm test, so that nobody's change fails by chance; new ones with FULL=1.
const RUNS = process.env.FULL ? 1000 : 100;
const SEED = Number(process.env.FUZZ_SEED ?? (process.env.FULL ? Date.now() % 2 ** 31 : 20181030));

let root: string;
let folders: Folders;
/** The files that editors change, as they were. */
const files: { file: string; text: string }[] = [];
beforeAll(async () => {
	root = await copyFixture();
	folders = siteFolders({ SITE_FOLDER: root });
	const entries = await readdir(root, { recursive: true });
	for (const file of entries.filter((name) => /\.(json|md)$/.test(name)).sort())
		files.push({ file, text: await readFile(path.join(root, file), "utf8") });
});
afterAll(() => removeSite(root));

/** What a sentence or a page would show of a program's own troubles. */
const BROKEN =
	/\bundefined\b|\bNaN\b|Invalid Date|\[object |TypeError|RangeError|Cannot read|is not a function|is not iterable/;

/** The texts of the files that mutations change. */
function changedBy(mutations: readonly Mutation[]): Map<string, string> {
	const changed = new Map<string, string>();
	for (const it of mutations) {
		const { file, text } = files[it.file % files.length] ?? { file: "", text: "" };
		changed.set(file, mutate(changed.get(file) ?? text, it, file.startsWith("_data/")));
	}
	return changed;
}

/** Reads the site with some files changed, and draws it if it is right; then puts the files back. */
async function expectSiteOrSentences(changed: ReadonlyMap<string, string>): Promise<"site" | "sentences"> {
	try {
		for (const [file, text] of changed) {
			await mkdir(path.dirname(path.join(root, file)), { recursive: true });
			await writeFile(path.join(root, file), text);
		}
		const sources = await readSiteSources(folders, { SITE_DATE: CITY_DAY });
		for (const [address, text] of drawSite(sources, folders)) {
			expect(BROKEN.exec(text)?.[0], `in ${address}`).toBeUndefined();
			if (text.startsWith("<!DOCTYPE html>")) expect(HOSTILE_TAGS.exec(text)?.[0], `in ${address}`).toBeUndefined();
		}
		return "site";
	} catch (error) {
		if (!(error instanceof DiagnosticsError)) throw error;
		expect(error.diagnostics.length).toBeGreaterThan(0);
		for (const { file, line, column, message } of error.diagnostics) {
			expect({ file, line, column }).toEqual({
				file: expect.any(String),
				line: expect.any(Number),
				column: expect.any(Number),
			});
			expect(Math.min(line, column), message).toBeGreaterThan(0);
			expect(message).toMatch(/[.?]$/);
			expect(BROKEN.exec(message)?.[0], message).toBeUndefined();
		}
		return "sentences";
	} finally {
		for (const file of changed.keys()) {
			const former = files.find((it) => it.file === file);
			if (former === undefined) await rm(path.join(root, file));
			else await writeFile(path.join(root, file), former.text);
		}
	}
}

test("the site that the mutations begin with is right, and drawn", async () => {
	expect(await expectSiteOrSentences(new Map())).toBe("site");
});

test(`${RUNS} random edits of facts and words give a site or sentences`, async () => {
	const ends = { site: 0, sentences: 0 };
	await fc.assert(
		fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
			ends[await expectSiteOrSentences(changedBy(mutations))]++;
		}),
		{ numRuns: RUNS, seed: SEED, endOnFailure: process.env.FULL === undefined },
	);
	if (process.env.DEBUG) console.log(ends);
	// Of mutations that only ever spoilt the site the pages would prove nothing.
	expect(ends.site).toBeGreaterThan(RUNS / 20);
	expect(ends.sentences).toBeGreaterThan(RUNS / 4);
}, 600_000);

/** Names that programs or the site itself have taken, that differ in capitals, or that would lie in one another. */
const ODD_NAMES = [
	...NAMES_OF_ALL,
	...["images", "images/x", "pagefind", "scripts/x", "offline/x", "sha256sums", "data", "data/hsds", "feeds", "assets"],
	...[
		"events/2018",
		"events/2018/x",
		"events/2018/page/2",
		"events/feed",
		"hotlines/all",
		"alerts",
		"resolutions/kind",
	],
	...[
		"index/index",
		"index/x",
		"404/x",
		"about/404",
		"rights/index",
		"Rights",
		"INDEX",
		"en/x",
		"ar",
		"ar/x",
		"x/search",
	],
	...["a".repeat(200), "con", "2018", "0", "all", "facts"],
];

test.for(["en", "ar"].flatMap((language) => ODD_NAMES.map((name) => [language, name] as const)))(
	"a page in %s named %s is one more page, or a sentence",
	async ([language, name]) => {
		const file = `content/${language}/${name}.md`;
		const head = `---\ntitle: Potluck\ndescription: Neighbors eat together.\n${language === "en" ? "" : "state: draft\n"}---\n`;
		await expectSiteOrSentences(new Map([[file, `${head}\nCome.\n`]]));
	},
);

test.for(FORMER_FINDS.map((it) => [it.name, it] as const))(
	"found before: %s",
	async ([, { file, find, write, ends }]) => {
		const text = files.find((it) => it.file === file)?.text ?? "";
		const changed = text.replace(find, () => write);
		expect(changed).not.toBe(text);
		expect(await expectSiteOrSentences(new Map([[file, changed]]))).toBe(ends);
	},
);
