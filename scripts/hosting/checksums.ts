import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { siteFiles } from "../urls/site-files.ts";

/** The list of checksums in every copy and in the live site. */
export const SUMS_FILE = "SHA256SUMS";
/** Its signature beside it, by the name under which minisign looks for it. */
export const SIGNATURE_FILE = `${SUMS_FILE}.minisig`;

/** Whether the list names a file: all but itself and its signature, which cannot hold their own checksums. */
export const isListed = (file: string): boolean => file !== SUMS_FILE && file !== SIGNATURE_FILE;

/** A file's path with forward slashes, and the SHA-256 of its bytes in hexadecimal. */
export interface Sum {
	file: string;
	sha256: string;
}

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Orders names by code point, as `LC_ALL=C sort` does; JavaScript's own order puts what lies beyond U+FFFF before U+E000. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The list in the format of sha256sum (GNU coreutils), by code point, so that `sha256sum -c SHA256SUMS` reads it. */
export const sumsText = (sums: readonly Sum[]): string =>
	[...sums]
		.filter(({ file }) => isListed(file))
		.sort((a, b) => byCodePoint(a.file, b.file))
		.map(sumLine)
		.join("");

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r" };

/** A backslash leads a line whose name is escaped, as coreutils has it since 9.0. */
function sumLine({ file, sha256 }: Sum): string {
	const name = file.replace(/[\\\n\r]/g, (char) => ESCAPES[char] ?? char);
	return `${name === file ? "" : "\\"}${sha256}  ${name}\n`;
}

/** The checksums of a folder's files. */
export const sumsOfFolder = async (folder: string): Promise<Sum[]> =>
	(await siteFiles(folder)).filter(isListed).map((file) => ({ file, sha256: sha256OfFile(path.join(folder, file)) }));

/** Writes the list of a folder's checksums into it. A signature never stands beside a list that it does not fit. */
export async function writeChecksums(folder: string): Promise<void> {
	const list = sumsText(await sumsOfFolder(folder));
	await rm(path.join(folder, SIGNATURE_FILE), { force: true });
	await writeFile(path.join(folder, SUMS_FILE), list);
}

const PIECE = Buffer.alloc(1024 * 1024);

/** The SHA-256 of a file, whatever its size. For ten thousand small ones, streams take three times as long. */
export function sha256OfFile(place: string): string {
	const hash = createHash("sha256");
	const file = openSync(place, "r");
	try {
		for (let length = -1; length !== 0; ) {
			length = readSync(file, PIECE);
			hash.update(PIECE.subarray(0, length));
		}
	} finally {
		closeSync(file);
	}
	return hash.digest("hex");
}

/** The SHA-256 of what a stream brings, whatever its size. */
export async function sha256OfStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
	const hash = createHash("sha256");
	for await (const chunk of stream) hash.update(chunk);
	return hash.digest("hex");
}
