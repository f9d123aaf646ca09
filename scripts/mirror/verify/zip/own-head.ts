import type { FileHandle } from "node:fs/promises";
import { showName } from "../show-name.ts";
import { bytesAt } from "./bytes-at.ts";
import { damaged } from "./damaged.ts";
import { readExtraFields } from "./extra-fields.ts";
import { SIZES_BEHIND, type ZipEntry } from "./read-entries.ts";

// APPNOTE.TXT 6.3.10, section 4.3.7.
const HEAD = 0x04034b50;
const HEAD_BYTES = 30;

/**
 * Where a file's packed bytes begin in the zip. Throws where the file's own head says anything else than the directory:
 * some programs believe the one, some the other.
 */
export async function packedStart(handle: FileHandle, entry: ZipEntry): Promise<number> {
	const head = await bytesAt(handle, entry.start, HEAD_BYTES);
	if (head.readUInt32LE(0) !== HEAD) throw damaged("a file is not where the directory says");
	const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)];
	const behind = await bytesAt(handle, entry.start + HEAD_BYTES, nameLength + extraLength);
	const extra = readExtraFields(behind.subarray(nameLength));
	if (!behind.subarray(0, nameLength).equals(entry.nameBytes) || (extra.hasSecondName && !entry.hasSecondName))
		throw unlike(entry, "names");
	if (head.readUInt16LE(6) !== entry.flags) throw unlike(entry, "marks");
	if (head.readUInt16LE(8) !== entry.method) throw unlike(entry, "ways of packing");
	// A program that writes into a pipe knows these only behind the file.
	const fits = (own: number, listed: number) => own === listed || (own === 0 && (entry.flags & SIZES_BEHIND) !== 0);
	if (!fits(head.readUInt32LE(14), entry.crc)) throw unlike(entry, "checksums");
	const bytes = extra.size(head.readUInt32LE(22));
	const packedBytes = extra.size(head.readUInt32LE(18));
	if (!fits(bytes, entry.bytes) || !fits(packedBytes, entry.packedBytes)) throw unlike(entry, "sizes");
	return entry.start + HEAD_BYTES + behind.length;
}

const unlike = ({ name }: ZipEntry, what: string) =>
	damaged(`the directory and the own head of ${showName(name)} have different ${what}`);
