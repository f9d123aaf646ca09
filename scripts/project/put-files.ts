import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes files all together: beside their places first, so that a full disk leaves everything as it was. By path, with what to write. */
export function putFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
	const drafts: [draft: string, file: string][] = [];
	try {
		for (const [file, content] of files) {
			const draft = `${file}.${process.pid}`;
			mkdirSync(path.dirname(file), { recursive: true });
			drafts.push([draft, file]);
			writeFileSync(draft, content);
		}
		for (const [draft, file] of drafts) renameSync(draft, file);
	} catch (error) {
		for (const [draft] of drafts) rmSync(draft, { force: true, recursive: true });
		throw error;
	}
}

/** One file alone. */
export const putFile = (file: string, content: string): void => putFiles(new Map([[file, content]]));
