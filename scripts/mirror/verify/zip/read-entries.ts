import { damaged } from "./damaged.ts";
import { type ExtraFields, readExtraFields } from "./extra-fields.ts";

// APPNOTE.TXT 6.3.10, section 4.3.12.
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
// Section 4.4.4, bits 0 and 3 of the marks.
const LOCKED = 1;
/** The mark of a file whose sizes stand behind it, since they were not known before. */
export const SIZES_BEHIND = 8;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/** What a zip's directory says of one of its files. */
export interface ZipEntry {
	name: string;
	/** The name's own bytes, which stand a second time before the file. */
	nameBytes: Buffer;
	flags: number;
	/** 0 for stored, 8 for deflated. */
	method: number;
	crc: number;
	packedBytes: number;
	bytes: number;
	/** Where the file's own head stands. */
	start: number;
	isLocked: boolean;
	/** Neither a file nor a folder: a link or a device. */
	isSpecial: boolean;
	hasSecondName: boolean;
}

/** All entries of a directory, in its order. */
export function readEntries(directory: Buffer): ZipEntry[] {
	const entries: ZipEntry[] = [];
	for (let at = 0; at < directory.length; ) {
		if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY)
			throw damaged("its directory is not whole");
		const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
		const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
		const next = extraEnd + directory.readUInt16LE(at + 32);
		if (next > directory.length) throw damaged("its directory is not whole");
		const fields = readExtraFields(directory.subarray(nameEnd, extraEnd));
		entries.push(readEntry(directory.subarray(at, nameEnd), fields));
		at = next;
	}
	return entries;
}

function readEntry(head: Buffer, fields: ExtraFields): ZipEntry {
	const nameBytes = head.subarray(ENTRY_BYTES);
	const type = (head.readUInt32LE(38) >>> 16) & FILE_TYPE;
	const flags = head.readUInt16LE(8);
	// The field has them in this order.
	const bytes = fields.size(head.readUInt32LE(24));
	const packedBytes = fields.size(head.readUInt32LE(20));
	const start = fields.size(head.readUInt32LE(42));
	if (head.readUInt16LE(34) !== 0) throw damaged("its directory leads out of it");
	return {
		name: decodeName(nameBytes),
		nameBytes,
		flags,
		method: head.readUInt16LE(10),
		crc: head.readUInt32LE(16),
		packedBytes,
		bytes,
		start,
		isLocked: (flags & LOCKED) !== 0,
		isSpecial: type !== 0 && type !== REGULAR && type !== FOLDER,
		hasSecondName: fields.hasSecondName,
	};
}

/** Names are UTF-8 in every copy, and in what most programs make of one; of others only the look matters, since they are extra. */
function decodeName(bytes: Buffer): string {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return bytes.toString("latin1");
	}
}
