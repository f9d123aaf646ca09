import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { zimMetadata } from "../../../scripts/offline/zim-metadata.ts";
import { writeZim } from "../../../scripts/offline/zim-writer.ts";
import { makeFacts } from "../make-facts.ts";
import { newFolder, removeFolder } from "./small-copy.ts";

let folder: string;
let target: string;
beforeEach(async () => {
	folder = await newFolder();
	target = path.join(folder, "copy.zim");
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await removeFolder(folder);
});

/** Puts a program in the place of zimwriterfs, which knows only the option --name. */
async function fallback(script: string): Promise<void> {
	const file = path.join(folder, "bin/zimwriterfs");
	await mkdir(path.dirname(file));
	await writeFile(file, `#!/bin/sh\nif [ "$1" = --help ]; then echo "  -n, --name"; exit 0; fi\n${script}\n`);
	await chmod(file, 0o755);
	vi.stubEnv("PATH", `${path.dirname(file)}:/usr/bin:/bin`);
}
const source = () => ({
	folder,
	bytes: 1000,
	illustration: "icon.png",
	metadata: zimMetadata(makeFacts(), "https://city.example/"),
});

test.skipIf(process.platform === "win32")(
	"zimwriterfs is given the folder, the file and what it may know",
	async () => {
		await fallback(`printf '%s\\n' "$@" > ${folder}/told`);
		await writeZim(source(), target);
		const told = (await readFile(path.join(folder, "told"), "utf8")).trim().split("\n");
		expect(told.slice(0, 3)).toEqual(["--welcome=index.html", "--illustration=icon.png", "--name=wearempls"]);
		expect(told.slice(-2)).toEqual([folder, target]);
	},
);

test.skipIf(process.platform === "win32")("what zimwriterfs complains of last is told in one sentence", async () => {
	await fallback('echo working; echo "no room." >&2; echo "Error writing." >&2; exit 1');
	await expect(writeZim(source(), target)).rejects.toThrow(
		/^zimwriterfs could not make the copy for Kiwix \(Error writing\), so no copy was replaced: make room on the disk, or install zim-tools anew\.$/,
	);
});

test.skipIf(process.platform === "win32")("a zimwriterfs that is killed is told too", async () => {
	await fallback("kill -9 $$");
	await expect(writeZim(source(), target)).rejects.toThrow("(it does not say why)");
});

test.skipIf(process.platform === "win32")(
	"on a full disk it is not started, since it would wait for ever",
	async () => {
		await fallback(`touch ${target}`);
		const freeBytes = () => Promise.resolve(1_000_999);
		await expect(writeZim(source(), target, freeBytes)).rejects.toThrow("(the disk is full)");
		expect(existsSync(target)).toBe(false);
		expect(await readdir(folder)).toEqual(["bin"]);
	},
);
