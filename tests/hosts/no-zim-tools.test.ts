import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runTool, type ToolResult } from "../../scripts/project/run-tool.ts";
import { realFolders } from "../real-site.ts";

// npm run mirror on a machine that has no program but Node.

let root: string;
let output: string;
let told: ToolResult;
beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), "wearempls-no-zim-"));
	output = path.join(root, "_site");
	await cp(realFolders.output, output, { recursive: true });
	await mkdir(path.join(root, "nothing"));
	const env = { PATH: path.join(root, "nothing"), SITE_OUTPUT: output };
	told = await runTool(process.execPath, ["scripts/mirror.ts"], { env });
});
afterAll(() => rm(root, { recursive: true, force: true }));

test("without zim-tools one sentence says what to install and that the other copies are made", () => {
	expect(told.output.split("\n").filter((line) => /kiwix:|zim/i.test(line))).toEqual([
		"Warning: All copies are made but the one for Kiwix: install zim-tools (on Debian: apt-get install zim-tools) and run npm run mirror again.",
	]);
	expect(told.code).toBe(0);
});

test("the live page then lists the other copies, without a hole, in every language", async () => {
	for (const language of ["", "es/", "so/", "hmn/"]) {
		const page = await readFile(path.join(output, `${language}offline/index.html`), "utf8");
		const list = /<div data-copies.*?<\/ul>/s.exec(page)?.[0] ?? "";
		// The key of the site, where it has one, is listed without a checksum.
		const items = list.match(/<li>.*?<\/li>/gs)?.filter((item) => !item.includes("minisign.pub")) ?? [];
		expect(items.length).toBeGreaterThan(6);
		for (const item of items)
			expect(item).toMatch(/^<li><b>[^<]*\S.*<\/b><br><a href="[^"]+"[^>]*>.*<samp>[0-9a-f]{64}</s);
		expect(list).not.toContain(".zim");
	}
});
