import { execFile } from "node:child_process";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { ZimMetadata } from "./zim-metadata.ts";

const run = promisify(execFile);

/** What zimwriterfs is given. */
export interface ZimSource {
	/** Holds `index.html` and the picture. */
	folder: string;
	/** The bytes of all its files. */
	bytes: number;
	/** A PNG of 48 by 48 in the folder. */
	illustration: string;
	metadata: ZimMetadata;
}

/** Many times what a large site takes; ended so that nobody waits for a writer that hangs. */
const PATIENCE_MS = 600_000;
/** Beside the copy it writes an index of titles, which takes the same room twice while it is made. */
const ROOM_FOR_TITLES = 1_000_000;

/** Writes a file for Kiwix; it is there only when it is whole. Throws a sentence otherwise. */
export async function writeZim(source: ZimSource, target: string, freeBytes = freeRoom): Promise<void> {
	// On a full disk zimwriterfs 3.1 does not always end: of 7 trials 1 was aborted, 3 failed, and 3 still waited after a minute.
	if ((await freeBytes(path.dirname(target))) < source.bytes + ROOM_FOR_TITLES)
		throw new Error(failed("the disk is full"));
	const { stdout: help } = await run("zimwriterfs", ["--help"]);
	const args = [
		"--welcome=index.html",
		`--illustration=${source.illustration}`,
		...zimOptions(source.metadata, help),
		// The site brings its own search. Kiwix's own would find nothing: libzim 8.1 leaves its index empty for more than three languages.
		"--withoutFTIndex",
		"--threads=1",
		source.folder,
		target,
	];
	await run("zimwriterfs", args, { timeout: PATIENCE_MS, killSignal: "SIGKILL" }).catch((error: Failure) => {
		throw new Error(failed(error.killed ? "it did not end" : lastLine(error)));
	});
}

/**
 * The options that tell zimwriterfs what a Kiwix library shows of a file, as far as the installed version knows them by its `--help`:
 * 3.1 (Debian 12) has none for a long description, which 3.4 demands, and none up to 3.5 has one for the license. What cannot be
 * told so is left out: nothing else of zim-tools writes metadata, and the foot of every page states the license.
 */
export const zimOptions = (metadata: ZimMetadata, help: string): string[] =>
	Object.entries(metadata).flatMap(([name, value]) => (knows(help, name) ? [`--${name}=${value}`] : []));

const knows = (help: string, name: string): boolean => new RegExp(`--${name}(?![\\w-])`).test(help);

interface Failure {
	stdout?: string;
	stderr?: string;
	killed?: boolean;
}

const lastLine = ({ stderr = "", stdout = "" }: Failure): string =>
	(stderr.trim() || stdout.trim()).split("\n").at(-1)?.replace(/\.$/, "") || "it does not say why";

const failed = (reason: string): string =>
	`zimwriterfs could not make the copy for Kiwix (${reason}), so no copy was replaced: make room on the disk, or install zim-tools anew.`;

async function freeRoom(folder: string): Promise<number> {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}
