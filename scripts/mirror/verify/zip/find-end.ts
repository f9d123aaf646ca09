import type { FileHandle } from "node:fs/promises";
import { bytesAt } from "./bytes-at.ts";
import { damaged } from "./damaged.ts";

// APPNOTE.TXT 6.3.10 of the zip format, sections 4.3.14 to 4.3.16.
const END = 0x06054b50;
const END_BYTES = 22;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_BYTES = 20;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;
const MOST_COMMENT = 0xffff;

export interface DirectoryPlace {
	/** Where the directory begins, and how long it is. */
	start: number;
	bytes: number;
	/** How many entries it has. */
	count: number;
	/** Where the record stands that says so. */
	at: number;
}

/** Finds the record at the end of a zip that says where its directory is. */
export async function findEnd(handle: FileHandle, size: number): Promise<DirectoryPlace> {
	const tailStart = Math.max(0, size - END_BYTES - MOST_COMMENT);
	const tail = await bytesAt(handle, tailStart, size - tailStart);
	for (let at = tail.length - END_BYTES; at >= 0; at--) {
		// What follows must be exactly the comment: another record may hide within it.
		if (tail.readUInt32LE(at) !== END || at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length) continue;
		const small = {
			start: tail.readUInt32LE(at + 16),
			bytes: tail.readUInt32LE(at + 12),
			count: tail.readUInt16LE(at + 10),
			at: tailStart + at,
		};
		const isLarge = small.start === 0xffffffff || small.bytes === 0xffffffff || small.count === 0xffff;
		return isLarge ? findLargeEnd(handle, small.at) : small;
	}
	throw damaged("its end is missing");
}

async function findLargeEnd(handle: FileHandle, end: number): Promise<DirectoryPlace> {
	if (end < LOCATOR_64_BYTES + END_64_BYTES) throw damaged("its end is not whole");
	const locator = await bytesAt(handle, end - LOCATOR_64_BYTES, LOCATOR_64_BYTES);
	const at = Number(locator.readBigUInt64LE(8));
	if (locator.readUInt32LE(0) !== LOCATOR_64 || at > end - END_64_BYTES) throw damaged("its end is not whole");
	const record = await bytesAt(handle, at, END_64_BYTES);
	if (record.readUInt32LE(0) !== END_64) throw damaged("its end is not whole");
	const number = (offset: number) => Number(record.readBigUInt64LE(offset));
	return { start: number(48), bytes: number(40), count: number(32), at };
}
