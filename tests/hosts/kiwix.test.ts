import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZIP_STEPS } from "../../scripts/mirror/steps.ts";
import { KIWIX_STEP } from "../../scripts/mirror/zim.ts";
import { starts } from "../../scripts/project/debian.ts";
import { crawl } from "../browser/crawl.ts";
import { type UnpackedCopies, unpackCopies } from "../mirror/unpack.ts";
import { startServer } from "./start-server.ts";

const isMissing = !(await starts("zimwriterfs")) || !(await starts("zimcheck"));
const isUnserved = isMissing || !(await starts("kiwix-serve"));
const run = promisify(execFile);
let copies: UnpackedCopies;
let zim: string;

beforeAll(async () => {
	if (isMissing) return;
	copies = await unpackCopies([...ZIP_STEPS, KIWIX_STEP]);
	zim = path.join(copies.output, "offline", copies.copies.find(({ kind }) => kind === "kiwix")?.file ?? "none");
}, 300_000);
afterAll(() => copies?.remove());

test.skipIf(isMissing)("zimcheck has nothing to say against the copy for Kiwix", async () => {
	const { stdout } = await run("zimcheck", ["-A", zim]);
	expect(stdout).toContain("Overall Test Status: Pass");
	expect(stdout).not.toContain("[ERROR]");
});

test.skipIf(isUnserved)("every page and link works in kiwix-serve", async () => {
	const server = await startServer((port) => [
		"kiwix-serve",
		`--port=${port}`,
		"--address=127.0.0.1",
		"--nosearchbar",
		zim,
	]);
	try {
		const name = path.basename(zim, ".zim");
		// Since kiwix-tools 3.4 pages are in a folder "content".
		const isNew = (await fetch(`${server.address}content/${name}/index.html`)).ok;
		const home = `${server.address}${isNew ? "content/" : ""}${name}/`;
		const { pages, faults } = await crawl(home, `${home}index.html`);
		expect(faults).toEqual([]);
		expect(pages.size).toBeGreaterThan(80);
	} finally {
		await server.stop();
	}
});
