import { isListed, SUMS_FILE } from "../../hosting/sums.ts";
import { showName, unsafeName } from "./names.ts";

/** What a list of checksums says, and a sentence for each thing that is wrong with the list itself. */
export interface ReadSums {
	/** The SHA-256 in hexadecimal by the file's path. */
	sums: ReadonlyMap<string, string>;
	troubles: readonly string[];
}

/** No list of this site comes near it; a host that answers with an endless page must not fill the memory. */
export const MOST_SUMS_BYTES = 16 * 1024 * 1024;

// Source: the output format of sha256sum in the manual of GNU coreutils; "*" is its mark for binary.
const LINE = /^(\\?)([0-9a-f]{64}) [ *](.+)$/is;
const ESCAPES: Record<string, string> = { "\\\\": "\\", "\\n": "\n", "\\r": "\r" };

/** Reads a list as strictly as it is written: who changed only its line ends has broken its signature too. */
export function readSums(bytes: Uint8Array): ReadSums {
	const troubles: string[] = [];
	const sums = new Map<string, string>();
	const text = decode(bytes);
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	else
		troubles.push(
			`${SUMS_FILE} ends in the middle of a line, so some of it may be lost. Take the copy from its source again.`,
		);
	if (lines.some((line) => line.endsWith("\r")))
		troubles.push(
			`${SUMS_FILE} has the line ends of Windows, so a program has changed it on its way. Take the copy from its source again.`,
		);
	for (const [index, line] of lines.entries()) {
		const read = readLine(line.replace(/\r$/, ""));
		if (typeof read === "string") troubles.push(`${SUMS_FILE}:${index + 1}: ${read}`);
		else if (sums.has(read.file)) troubles.push(`${SUMS_FILE}:${index + 1}: ${showName(read.file)} is listed twice.`);
		else sums.set(read.file, read.sha256);
	}
	if (sums.size === 0) throw new Error(notSums(text));
	return { sums, troubles };
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new Error(`${SUMS_FILE} is damaged: it is not text. Take the copy from its source again.`);
	}
}

/** A host that knows no such file may still answer with a page, and with success. */
const notSums = (text: string): string =>
	/^\s*</.test(text)
		? `Where ${SUMS_FILE} should be stands a web page, so this is not a copy of the site that can be verified. Check the address.`
		: `${SUMS_FILE} lists no file, so nothing can be verified. Take the copy from its source again.`;

function readLine(line: string): { file: string; sha256: string } | string {
	const [, escaped, sha256 = "", written = ""] = LINE.exec(line) ?? [];
	if (written === "") return "this line is not a checksum and a name.";
	const file = escaped ? written.replace(/\\[\\nr]/g, (pair) => ESCAPES[pair] ?? pair) : written;
	const unsafe = unsafeName(file);
	if (unsafe !== undefined) return `${showName(file)} ${unsafe}. Do not trust this copy.`;
	if (!isListed(file)) return `${showName(file)} cannot be in the list.`;
	return { file, sha256: sha256.toLowerCase() };
}
