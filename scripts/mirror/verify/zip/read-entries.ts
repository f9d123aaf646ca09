import { damaged } from "./damaged.ts";

// APPNOTE.TXT 6.3.10, section 4.3.12.
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCKED = 1;
/** The extra field with sizes beyond 4 GiB, and the one with a second name, which some programs unpack to instead. */
const ZIP64_FIELD = 0x0001;
const SECOND_NAME_FIELD = 0x7075;
const IN_FIELD = 0xffffffff;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/** What a zip's directory says of one of its files. */
export interface ZipEntry {
	name: string;
	/** The name's own bytes, which stand a second time before the file. */
	nameBytes: Buffer;
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
		const fields = readFields(directory.subarray(nameEnd, extraEnd));
		entries.push(readEntry(directory.subarray(at, nameEnd), fields));
		at = next;
	}
	return entries;
}

function readEntry(head: Buffer, fields: ReadonlyMap<number, Buffer>): ZipEntry {
	const nameBytes = head.subarray(ENTRY_BYTES);
	const type = (head.readUInt32LE(38) >>> 16) & FILE_TYPE;
	// Each size that does not fit stands in the field instead, in this order.
	const large = fields.get(ZIP64_FIELD);
	let taken = 0;
	const sizeAt = (offset: number): number => {
		const small = head.readUInt32LE(offset);
		if (small !== IN_FIELD) return small;
		if (large === undefined || taken + 8 > large.length) throw damaged("its directory is not whole");
		taken += 8;
		return Number(large.readBigUInt64LE(taken - 8));
	};
	const bytes = sizeAt(24);
	const packedBytes = sizeAt(20);
	return {
		name: decodeName(nameBytes),
		nameBytes,
		method: head.readUInt16LE(10),
		crc: head.readUInt32LE(16),
		packedBytes,
		bytes,
		start: sizeAt(42),
		isLocked: (head.readUInt16LE(8) & LOCKED) !== 0,
		isSpecial: type !== 0 && type !== REGULAR && type !== FOLDER,
		hasSecondName: fields.has(SECOND_NAME_FIELD),
	};
}

function readFields(extra: Buffer): Map<number, Buffer> {
	const fields = new Map<number, Buffer>();
	for (let at = 0; at + 4 <= extra.length; ) {
		const end = at + 4 + extra.readUInt16LE(at + 2);
		fields.set(extra.readUInt16LE(at), extra.subarray(at + 4, end));
		at = end;
	}
	return fields;
}

/** Names are UTF-8 in every copy, and in what most programs make of one; of others only the look matters, since they are extra. */
function decodeName(bytes: Buffer): string {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return bytes.toString("latin1");
	}
}
