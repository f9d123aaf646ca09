import { zipSync } from "fflate";
import type { Files } from "./copy.ts";

// Regular files that everybody may read, from Unix, so that unpacked copies do not depend on who made them.
const UNIX = 3;
const READABLE_FILE = 0o100644 << 16;
/** Squeezing these again costs time and gains nothing. */
const SQUEEZED = /\.(png|webp|avif|jpe?g|ico|pdf|zip)$/;
const BEST = 9;

/** A zip of some files in one folder, the same bytes for the same files. Every file is dated with a day. */
export function zipOf(files: Files, folder: string, day: string): Uint8Array {
	const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
	// A zip has no time zone: fflate writes what the machine's clock would show, so noon there is noon everywhere.
	const mtime = new Date(year, month - 1, date, 12);
	return zipSync(
		Object.fromEntries(
			[...files].map(([file, bytes]) => [
				`${folder}/${file}`,
				[bytes, { level: SQUEEZED.test(file) ? 0 : BEST }] as const,
			]),
		) as Parameters<typeof zipSync>[0],
		{ mtime, os: UNIX, attrs: READABLE_FILE },
	);
}
