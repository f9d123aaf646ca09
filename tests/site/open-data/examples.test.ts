import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { runTool } from "../../../scripts/project/run-tool.ts";
import { serveSite } from "../../browser/server/serve-site.ts";
import { CITY } from "../../city.ts";
import { builtPublication, output } from "../forms/built-forms.ts";

const pub = builtPublication();
const { hotlines, resolutions, organizations, events } = pub.facts;

describe("the examples of the page on open data", { timeout: 60_000 }, () => {
	const page = readFileSync(path.join(CITY, "content/en/data.md"), "utf8");
	const examples = [...page.matchAll(/### (.+)\n[\s\S]*?```js\n([\s\S]*?)```/g)].map(([, name = "", code = ""]) => [
		name,
		code,
	]);
	const first = <T>([record]: readonly T[]): T => {
		if (record === undefined) throw new Error("The facts have no record of a kind that an example is about.");
		return record;
	};
	/** What each must print: something that only the facts can have told it. */
	const printed: Record<string, string> = {
		JSON: first(hotlines.all).name.en,
		CSV: first(resolutions.all).title.en,
		"JSON Schema": "events.json is valid",
		HSDS: first(organizations.all).name.en,
		Catalog: `${pub.siteUrl}data/hsds/services.json`,
		Calendar: first(events.all).start,
		"Contact cards": first(hotlines.all).name.en,
		Feeds: first(resolutions.all).title.en,
		"Plain text": first(hotlines.all).name.en,
		"Inside the pages": first(hotlines.all).name.en,
	};
	test("are those that are tested here", () => {
		expect(examples.map(([name]) => name)).toEqual(Object.keys(printed));
	});
	test.each(examples)("%s works", async (name = "", code = "") => {
		// Inside the project, where its packages are found.
		const cache = path.join(projectRoot, ".cache");
		await mkdir(cache, { recursive: true });
		const folder = await mkdtemp(path.join(cache, "example-"));
		const site = await serveSite({ folder: output });
		try {
			const file = path.join(folder, "example.mjs");
			await writeFile(file, code);
			const { output: said, code: exit } = await runTool(process.execPath, [file], {
				env: { SITE: `${site.address}/` },
			});
			expect(said).toContain(printed[name]);
			expect(exit).toBe(0);
		} finally {
			await site.close();
			await rm(folder, { recursive: true });
		}
	});
});
