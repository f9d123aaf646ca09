import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
	isListed,
	SIGNATURE_FILE,
	SUMS_FILE,
	type Sum,
	sha256Of,
	sumsText,
} from "../../../scripts/hosting/checksums.ts";
import { signMessage } from "./sign-message.ts";

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

/** What the signature of a small site says of itself. */
export const COMMENT = `edition:${EDITION}\tfile:${SUMS_FILE}\thashed`;

/** The small site with its list; unsigned unless asked. */
export const sealedSite = (isSigned = false): Map<string, Uint8Array> => sealed(SMALL_SITE, isSigned);

/** Files in memory with their list and, if asked, its signature by the key of the tests. */
export function sealed(files: ReadonlyMap<string, Uint8Array>, isSigned = false): Map<string, Uint8Array> {
	const list = Buffer.from(sumsText(sumsOfFiles(files)));
	const all = new Map([...files].filter(([file]) => isListed(file))).set(SUMS_FILE, list);
	return isSigned ? all.set(SIGNATURE_FILE, Buffer.from(signMessage(list, COMMENT))) : all;
}

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
