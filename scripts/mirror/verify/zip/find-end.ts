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

const contradiction = () => damaged("its end contradicts itself");

/** Finds the record at the end of a zip that says where its directory is. Throws for one that programs may read in two ways. */
export async function findEnd(handle: FileHandle, size: number): Promise<DirectoryPlace> {
	const at = size - END_BYTES;
	if (at < 0) throw damaged("its end is missing");
	const end = await bytesAt(handle, at, END_BYTES);
	if (end.readUInt32LE(0) !== END || end.readUInt16LE(20) !== 0) throw await withoutEnd(handle, size);
	const small = { start: end.readUInt32LE(16), bytes: end.readUInt32LE(12), count: end.readUInt16LE(10), at };
	if (end.readUInt16LE(8) !== small.count) throw contradiction();
	const large = await findLargeEnd(handle, at);
	for (const disk of [end.readUInt16LE(4), end.readUInt16LE(6)])
		if (disk !== 0 && (large === undefined || disk !== 0xffff)) throw contradiction();
	if (large === undefined) return small;
	const agree = (few: number, most: number, many: number) => few === many || few === most;
	if (
		!agree(small.start, 0xffffffff, large.start) ||
		!agree(small.bytes, 0xffffffff, large.bytes) ||
		!agree(small.count, 0xffff, large.count)
	)
		throw contradiction();
	return large;
}

/** Another end may hide within a comment, so that programs find the one or the other. */
async function withoutEnd(handle: FileHandle, size: number): Promise<Error> {
	const tailStart = Math.max(0, size - END_BYTES - MOST_COMMENT);
	const tail = await bytesAt(handle, tailStart, size - tailStart);
	for (let at = tail.length - END_BYTES; at >= 0; at--)
		if (tail.readUInt32LE(at) === END && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length)
			return damaged("it has a comment, and a zip of the site has none");
	return damaged("its end is missing");
}

/** The record of a zip of any size; undefined where the zip has none. */
async function findLargeEnd(handle: FileHandle, end: number): Promise<DirectoryPlace | undefined> {
	if (end < LOCATOR_64_BYTES + END_64_BYTES) return undefined;
	const locator = await bytesAt(handle, end - LOCATOR_64_BYTES, LOCATOR_64_BYTES);
	if (locator.readUInt32LE(0) !== LOCATOR_64) return undefined;
	const at = end - LOCATOR_64_BYTES - END_64_BYTES;
	const record = await bytesAt(handle, at, END_64_BYTES);
	const number = (offset: number) => Number(record.readBigUInt64LE(offset));
	if (Number(locator.readBigUInt64LE(8)) !== at || record.readUInt32LE(0) !== END_64 || number(4) !== END_64_BYTES - 12)
		throw damaged("its end is not whole");
	const disks = [locator.readUInt32LE(4), record.readUInt32LE(16), record.readUInt32LE(20)];
	if (disks.some((disk) => disk !== 0) || number(24) !== number(32)) throw contradiction();
	return { start: number(48), bytes: number(40), count: number(32), at };
}
