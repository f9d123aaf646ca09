import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import { siteFiles } from "../hosting/site-files.ts";
import { byCodePoint } from "./by-code-point.ts";

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

/** The checksums of files in memory. */
export const sumsOfFiles = (files: ReadonlyMap<string, Uint8Array>): Sum[] =>
	[...files].map(([file, bytes]) => ({ file, sha256: sha256Of(bytes) }));

/** The checksums of a folder's files, read piece by piece, one after another. */
export async function sumsOfFolder(folder: string): Promise<Sum[]> {
	const sums: Sum[] = [];
	for (const file of (await siteFiles(folder)).filter(isListed))
		sums.push({ file, sha256: await sha256OfStream(createReadStream(path.join(folder, file))) });
	return sums;
}

/** The SHA-256 of what a stream brings, whatever its size. */
export async function sha256OfStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
	const hash = createHash("sha256");
	for await (const chunk of stream) hash.update(chunk);
	return hash.digest("hex");
}
