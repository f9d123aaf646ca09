import type { FileHandle } from "node:fs/promises";
import { showName } from "../show-name.ts";
import { bytesAt } from "./bytes-at.ts";
import { damaged } from "./damaged.ts";
import { packedStart } from "./own-head.ts";
import { SIZES_BEHIND, type ZipEntry } from "./read-entries.ts";

/**
 * Throws unless the files of a zip fill it from its first byte to its directory. Files that overlap unpack to a thousand
 * times what their zip could hold, and in a gap can stand a file that only programs without the directory unpack.
 */
export async function requireGapless(
	handle: FileHandle,
	entries: readonly ZipEntry[],
	directoryStart: number,
): Promise<void> {
	const inOrder = [...entries].sort((a, b) => a.start - b.start);
	if ((inOrder[0]?.start ?? directoryStart) !== 0) throw damaged("something stands before its first file");
	for (const [index, entry] of inOrder.entries()) {
		const end = (await packedStart(handle, entry)) + entry.packedBytes;
		const next = inOrder[index + 1]?.start ?? directoryStart;
		if (end > next) throw damaged("its files overlap");
		if (!(await isFilled(handle, entry, end, next)))
			throw damaged(`behind ${showName(entry.name)} stands something that its directory does not list`);
	}
}

const LONGEST_RECORD = 24;

/** Whether nothing stands between a file and the next but, where the file's marks say so, the record of its sizes. */
async function isFilled(handle: FileHandle, entry: ZipEntry, end: number, next: number): Promise<boolean> {
	if ((entry.flags & SIZES_BEHIND) === 0) return end === next;
	if (next - end > LONGEST_RECORD) return false;
	const found = await bytesAt(handle, end, next - end);
	return sizeRecords(entry).some((record) => record.equals(found));
}

/** All forms of the record of sizes: APPNOTE.TXT 6.3.10, section 4.3.9; programs leave out its mark, and write sizes in 4 or 8 bytes. */
function sizeRecords({ crc, packedBytes, bytes }: ZipEntry): Buffer[] {
	const record = Buffer.alloc(LONGEST_RECORD);
	record.write("PK\x07\x08", "latin1");
	record.writeUInt32LE(crc, 4);
	const short = Buffer.from(record.subarray(0, 16));
	record.writeBigUInt64LE(BigInt(packedBytes), 8);
	record.writeBigUInt64LE(BigInt(bytes), 16);
	short.writeUInt32LE(packedBytes % 2 ** 32, 8);
	short.writeUInt32LE(bytes % 2 ** 32, 12);
	return [record, short].flatMap((it) => [it, it.subarray(4)]);
}
