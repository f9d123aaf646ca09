import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { starts } from "../../scripts/project/debian.ts";
import { findBrowser } from "../offline/open-browsers.ts";
import { realFolders } from "../real-site.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { SEARCHES, searchFor } from "./search-for.ts";
import { SERVERS } from "./servers.ts";
import type { Server } from "./start-server.ts";

// What scripts do under a sub-path; that every link works there is told by hosts.test.ts.

const chromium = await findBrowser("chromium");

for (const [name, serve] of Object.entries(SERVERS)) {
	const isMissing = !(await starts(name)) || chromium === undefined;

	describe(`under a sub-path of ${name}`, () => {
		let folder: string;
		let server: Server;
		let home: string;
		let open: OpenPage;
		beforeAll(async () => {
			if (isMissing) return;
			folder = await mkdtemp(path.join(tmpdir(), "wearempls-sub-path-"));
			await symlink(realFolders.output, path.join(folder, "wearempls"));
			server = await serve(folder, path.join(folder, "workshop"));
			home = `${server.address}wearempls/`;
			open = await openPage(chromium);
		});
		afterAll(async () => {
			await open?.close();
			await server?.stop();
			if (folder) await rm(folder, { recursive: true, force: true });
		});

		for (const [language, words] of SEARCHES)
			test.skipIf(isMissing)(`the search finds pages for “${words}” (${name})`, async () => {
				const found = await searchFor(open.page, `${home}${language}search/`, words);
				expect(found.filter((address) => !address.startsWith(home + language))).toEqual([]);
				expect((await fetch(found[0] ?? "")).status).toBe(200);
				expect(open.complaints).toEqual([]);
			});

		test.skipIf(isMissing)(`the language switch leads to the same page in the other language (${name})`, async () => {
			await open.page.goto(`${home}report/`);
			await Promise.all([open.page.waitForNavigation(), open.page.click(".languages a[hreflang=so]")]);
			expect(open.page.url()).toBe(`${home}so/report/`);
			expect(open.complaints).toEqual([]);
		});
	});
}
