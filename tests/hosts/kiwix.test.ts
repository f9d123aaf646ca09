import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ZIP_STEPS } from "../../scripts/offline/steps.ts";
import { KIWIX_STEP } from "../../scripts/offline/zim.ts";
import { starts } from "../../scripts/project/debian.ts";
import { crawl } from "../browser/crawl.ts";
import { findBrowser } from "../offline/open-browsers.ts";
import { type UnpackedCopies, unpackCopies } from "../offline/unpack.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { SEARCHES, searchFor } from "./search-for.ts";
import { type Server, startServer } from "./start-server.ts";

const isMissing = !(await starts("zimwriterfs")) || !(await starts("zimcheck"));
const isUnserved = isMissing || !(await starts("kiwix-serve"));
const chromium = await findBrowser("chromium");
const isUnseen = isUnserved || chromium === undefined;
const run = promisify(execFile);
let copies: UnpackedCopies;
let zim: string;
let book: string;

beforeAll(async () => {
	if (isMissing) return;
	copies = await unpackCopies([...ZIP_STEPS, KIWIX_STEP]);
	zim = path.join(copies.output, "offline", copies.copies.find(({ kind }) => kind === "kiwix")?.file ?? "none");
	book = path.basename(zim, ".zim");
}, 300_000);
afterAll(() => copies?.remove());

const serve = (...options: readonly string[]): Promise<Server> =>
	startServer((port) => ["kiwix-serve", `--port=${port}`, "--address=127.0.0.1", ...options, zim]);

/** The address of the folder of pages. Since kiwix-tools 3.4 it is in a folder "content", and the bar is around it. */
async function homeOf({ address }: Server): Promise<string> {
	const isNew = (await fetch(`${address}content/${book}/index.html`)).ok;
	return `${address}${isNew ? "content/" : ""}${book}/`;
}

test.skipIf(isMissing)("zimcheck has nothing to say against the copy for Kiwix", async () => {
	const { stdout } = await run("zimcheck", ["-A", zim]);
	expect(stdout).toContain("Overall Test Status: Pass");
	expect(stdout).not.toContain("[ERROR]");
});

describe("kiwix-serve", () => {
	let server: Server;
	beforeAll(async () => {
		if (!isUnserved) server = await serve("--nosearchbar");
	});
	afterAll(() => server?.stop());

	test.skipIf(isUnserved)("tells everything that the openZIM project requires of a file", async () => {
		const told = async (name: string): Promise<string> => {
			const response = await fetch(`${server.address}raw/${book}/meta/${name}`);
			return response.ok ? response.text() : "";
		};
		for (const name of ["Name", "Title", "Creator", "Publisher", "Description", "Flavour", "Source", "Tags", "Scraper"])
			expect(await told(name), name).not.toBe("");
		expect(await told("Language")).toBe("eng,spa,som,mww");
		expect(await told("Date")).toMatch(/^\d{4}-\d\d-\d\d$/);
		const picture = await fetch(`${server.address}raw/${book}/meta/Illustration_48x48@1`);
		const header = Buffer.from(await picture.arrayBuffer());
		expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([48, 48]);
	});

	test.skipIf(isUnserved)("serves every page, and every link works", async () => {
		const home = await homeOf(server);
		const { pages, diagnostics } = await crawl(home, `${home}index.html`);
		expect(diagnostics).toEqual([]);
		expect(pages.size).toBeGreaterThan(80);
	});
});

describe.each([
	["with its own bar", []],
	["without its bar", ["--nosearchbar"]],
] as const)("in Chromium, from kiwix-serve %s", (_, options) => {
	let server: Server;
	let home: string;
	let open: OpenPage;
	beforeAll(async () => {
		if (isUnseen) return;
		server = await serve(...options);
		home = await homeOf(server);
		open = await openPage(chromium);
	});
	afterAll(async () => {
		await open?.close();
		await server?.stop();
	});

	test.skipIf(isUnseen)("pages have their style and pictures, and nothing complains", async () => {
		for (const file of ["index.html", "contact/index.html", "toolkit/index.html", "so/rights/index.html"]) {
			await open.page.goto(home + file, { waitUntil: "networkidle0" });
			const [margin, broken] = await open.page.evaluate(() => [
				getComputedStyle(document.body).marginTop,
				[...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
			]);
			expect([margin, broken], file).toEqual(["0px", []]);
		}
		expect(open.complaints).toEqual([]);
	});

	test.skipIf(isUnseen)("the language switch leads to the same page in the other language", async () => {
		await open.page.goto(`${home}report/index.html`);
		await Promise.all([open.page.waitForNavigation(), open.page.click(".languages a[hreflang=es]")]);
		expect(open.page.url()).toBe(`${home}es/report/index.html`);
		expect(open.complaints).toEqual([]);
	});

	for (const [folder, words] of SEARCHES)
		test.skipIf(isUnseen)(`the site's search finds pages for “${words}”`, async () => {
			const found = await searchFor(open.page, `${home}${folder}search/index.html`, words);
			expect(found.length).toBeGreaterThan(0);
			expect(found.filter((address) => !address.startsWith(home + folder))).toEqual([]);
			expect((await fetch(found[0] ?? home)).status).toBe(200);
			expect(open.complaints).toEqual([]);
		});
});

test.skipIf(isUnseen)("the bar of kiwix-serve proposes pages by their titles", async () => {
	const server = await serve();
	const open = await openPage(chromium);
	try {
		const home = await homeOf(server);
		await open.page.goto(`${home}index.html`, { waitUntil: "networkidle0" });
		// Since 3.4 the bar is around the page, not in it.
		if ((await open.page.$("#kiwixsearchbox")) === null) return;
		await open.page.type("#kiwixsearchbox", "report");
		await open.page.waitForSelector(".ui-menu-item");
		expect(await open.page.$$eval(".ui-menu-item", (items) => items.map((item) => item.textContent))).toContain(
			"Report a hate crime...",
		);
		expect(open.complaints).toEqual([]);
	} finally {
		await open.close();
		await server.stop();
	}
});
