import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eachPage, isNotFoundPage } from "../../scripts/checks/read-page.ts";
import { starts } from "../../scripts/project/debian.ts";
import { pageUrl } from "../../scripts/urls/site-files.ts";
import { crawl } from "../browser/crawl.ts";
import { type UnpackedCopies, unpackCopies } from "../offline/unpack.ts";
import { realFolders } from "../real-site.ts";
import { SERVERS } from "./servers.ts";

const { output } = realFolders;
/** Addresses of records that are gone. */
const MOVED = /\/month-of-august\//;
let copies: UnpackedCopies;
/** A folder in which the finished site is the folder wearempls. */
let above: string;

beforeAll(async () => {
	copies = await unpackCopies();
	above = await mkdtemp(path.join(tmpdir(), "wearempls-hosts-"));
	await symlink(output, path.join(above, "wearempls"));
}, 300_000);
afterAll(async () => {
	await copies?.remove();
	await rm(above, { recursive: true, force: true });
});

/** The pages that links must lead to: all but those for missing addresses. */
async function pagesOf(folder: string, home: string, url: (file: string) => string): Promise<Set<string>> {
	const pages = new Set<string>();
	for await (const page of eachPage(folder))
		if (!isNotFoundPage(page)) pages.add(new URL(url(page.file).slice(1), home).href);
	return pages;
}

for (const [name, serve] of Object.entries(SERVERS)) {
	const isMissing = !(await starts(name));

	describe(`served by ${name}`, () => {
		const run = async (folder: string, sub: string, check: (home: string) => Promise<void>) => {
			const workshop = await mkdtemp(path.join(tmpdir(), "wearempls-server-"));
			const server = await serve(folder, workshop);
			try {
				await check(`${server.address}${sub}`);
			} finally {
				await server.stop();
				await rm(workshop, { recursive: true, force: true });
			}
		};
		const expectWhole = async (folder: string, home: string, url: (file: string) => string, start = home) => {
			const { pages, diagnostics } = await crawl(home, start);
			expect(diagnostics).toEqual([]);
			const missing = (await pagesOf(folder, home, url)).difference(pages);
			// An old address leads on, and no page links to it.
			expect([...missing].filter((address) => !MOVED.test(address))).toEqual([]);
		};

		test.skipIf(isMissing)(`every link of the site works at a root (${name})`, () =>
			run(output, "", (home) => expectWhole(output, home, pageUrl)),
		);
		test.skipIf(isMissing)(`every link of the site works under a sub-path (${name})`, () =>
			run(above, "wearempls/", (home) => expectWhole(output, home, pageUrl)),
		);
		test.skipIf(isMissing)(`every link of the unpacked copy works (${name})`, () => {
			const folder = copies.folderOf("full");
			return run(folder, "", (home) => expectWhole(folder, home, (file) => `/${file}`, `${home}index.html`));
		});
	});
}
