import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSecretKey, type SecretKey } from "../../../scripts/mirror/minisign-keys.ts";
import { type Seal, sealOf } from "../../../scripts/mirror/seal.ts";
import { isListed, type Sum, sha256Of, sumsText } from "../../../scripts/mirror/sums.ts";
import { SECRET_KEY } from "./test-keys.ts";

export const EDITION = "2018-11-05";

/** The files of a small site; the names have what names may have. */
export const SMALL_SITE: ReadonlyMap<string, Uint8Array> = new Map(
	Object.entries({
		"404.html": "<!doctype html><title>Not here</title>",
		_headers: "/*\n  X-Frame-Options: DENY\n",
		_redirects: "/old/ / 301!\n",
		"empty.txt": "",
		"es/index.html": "<!doctype html><title>Inicio</title>",
		"images/lake 1 é.png": "not really a picture",
		"index.html": "<!doctype html><title>Home</title>",
		"report/index.html": "<!doctype html><title>Report</title>",
	}).map(([file, text]) => [file, Buffer.from(text)] as const),
);

export const testKey = (): SecretKey => readSecretKey(SECRET_KEY, "", "the test's key", "nothing");

/** The small site, sealed; unsigned unless asked. */
export const sealedSite = (signed = false): Map<string, Uint8Array> =>
	sealed(SMALL_SITE, { edition: EDITION, key: signed ? testKey() : undefined });

/** Files in memory with their seal. */
export const sealed = (files: ReadonlyMap<string, Uint8Array>, seal: Seal): Map<string, Uint8Array> =>
	new Map([...[...files].filter(([file]) => isListed(file)), ...sealOf(sumsText(sumsOfFiles(files)), seal)]);

/** The checksums of files in memory. */
export const sumsOfFiles = (files: ReadonlyMap<string, Uint8Array>): Sum[] =>
	[...files].map(([file, bytes]) => ({ file, sha256: sha256Of(bytes) }));

/** An empty folder for one test. */
export const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), "wearempls-"));
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
	for (const [file, bytes] of files) {
		await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
		await writeFile(path.join(folder, file), bytes);
	}
	return folder;
}
