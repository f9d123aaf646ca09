import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPages } from "../../scripts/checks/read-page.ts";
import { buildSite, copyFixture, removeSite, spoil } from "./build-fixture.ts";

let site = "";

beforeAll(async () => {
	site = await copyFixture();
});
afterAll(() => removeSite(site));

test("an alert is on every page once its file was edited, and gone after its end", async () => {
	const alert = {
		id: "drill",
		level: "danger",
		message: { en: "This is a drill." },
		from: "2018-11-06T09:00",
		until: "2018-11-06T18:00",
		link: "https://lake.example/federal",
	};
	await spoil(site, "_data/alert.json", () => JSON.stringify({ $schema: "", alert: [alert] }));
	const finished = path.join(site, "_site");
	const { code, output } = await buildSite(site, finished, { SITE_DATE: "2018-11-06" });
	expect(output).not.toContain("error");
	expect(code).toBe(0);

	const pages = await readPages(path.join(site, "_site"));
	expect(pages.length).toBeGreaterThan(20);
	for (const page of pages) {
		const text = await readFile(path.join(site, "_site", page.file), "utf8");
		if (text.includes('http-equiv="refresh"')) continue;
		expect(text, page.file).toContain("This is a drill.");
		expect(text, page.file).toContain('data-until="2018-11-07T01:00:00.000Z"');
		if (text.includes('<html lang="en"')) expect(text, page.file).toContain("Until Nov\u00a06,\u00a02018, 6\u00a0p.m.");
	}

	await buildSite(site, finished, { SITE_DATE: "2018-11-07" });
	expect(await readFile(path.join(site, "_site/index.html"), "utf8")).not.toContain("This is a drill.");
}, 60_000);
