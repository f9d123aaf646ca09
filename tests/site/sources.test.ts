import { existsSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runTool } from "../../scripts/project/run-tool.ts";
import { BUILD_TIMEOUT, buildSite, copyFixture, removeSite } from "./build-fixture.ts";

/** All that Eleventy runs in a folder of templates or data when nobody tells it not to. */
const CODE = [
	"content/x.11ty.js",
	"content/x.11ty.ts",
	"content/content.11tydata.js",
	"content/en/.english/x.11ty.ts",
	"content/en/en.11tydata.mjs",
	"content/en/en.json.11ty.cjs",
	"_data/x.js",
	"_data/eleventyComputed.cjs",
];

let copy: string;
let marker: string;
beforeAll(async () => {
	copy = await copyFixture();
	marker = path.join(path.dirname(copy), "has-run");
	const code = `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(marker)}, "");\nexport default {};\n`;
	const common = code
		.replace(/^import .*\n/, 'const { writeFileSync } = require("node:fs");\n')
		.replace("export default", "module.exports =");
	for (const file of CODE) {
		await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
		await writeFile(path.join(copy, file), file.endsWith(".cjs") ? common : code);
	}
});
afterAll(() => removeSite(copy));

test(
	"a build names code among words and facts, and runs none of it",
	async () => {
		const facts = await buildSite(copy, path.join(copy, "_site"));
		expect(facts.code).toBe(1);
		for (const file of CODE.filter((it) => it.startsWith("_data"))) expect(facts.output).toContain(`${file}:1:1: `);
		expect(existsSync(path.join(copy, "_site"))).toBe(false);
		expect(existsSync(marker)).toBe(false);
	},
	BUILD_TIMEOUT,
);

/** Eleventy as the project sets it up, let loose on a site by a build that has judged nothing and therefore cannot draw. */
const UNJUDGED = `
	import { siteFolders } from "./scripts/project/folders.ts";
	import { startBuild } from "./scripts/build/run-eleventy.ts";
	import { runEleventy } from "./scripts/build/run-eleventy.ts";
	const nothing = async () => {};
	const facts = new Proxy({}, { get: () => ({ all: [] }) });
	const folders = siteFolders();
	startBuild({ folders, read: nothing, make: async () => ({ edition: { facts, shownPages: [] } }), finish: nothing });
	await runEleventy({ folders });`;

test("even a build that has judged nothing runs the registered templates alone", async () => {
	const env = { SITE_FOLDER: copy, SITE_OUTPUT: `${copy}-out` };
	const { output } = await runTool(process.execPath, ["--input-type=module", "--eval", UNJUDGED], { env });
	// All were read when the first of the registered ones was drawn.
	expect(output).toContain("alerts-feed.xml.11ty.js");
	expect(existsSync(marker)).toBe(false);
});

test(
	"a link out of the project stops a build before anything is opened",
	async () => {
		const clean = await copyFixture();
		await symlink("/dev/zero", path.join(clean, "content/en/endless.md"));
		const { code, output } = await buildSite(clean, path.join(clean, "_site"));
		await removeSite(clean);
		expect(code).toBe(1);
		expect(output).toContain("content/en/endless.md:1:1: this is a link, ");
		expect(output).not.toContain("    at ");
	},
	BUILD_TIMEOUT,
);
