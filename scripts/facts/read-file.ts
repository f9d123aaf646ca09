import { readFileSync } from "node:fs";
import { type JsonFile, readJson } from "./read-json.ts";

/** Reads one JSON file of the disk. One that cannot be read, such as a folder, is told in one sentence. */
export function readFile(file: string, onDisk: string): JsonFile {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(onDisk);
	} catch (error) {
		const start = () => ({ line: 1, column: 1 });
		const message = `the file cannot be read: ${reason(error)}. Put a file in its place.`;
		return { file, value: undefined, faults: [{ file, ...start(), message }], locate: start, locateKey: start };
	}
	return readJson(file, bytes);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "there is none",
	EISDIR: "it is a folder",
	EACCES: "this computer's user may not open it",
};

const reason = (error: unknown): string => {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? `the computer says ${code || "no more"}`;
};
