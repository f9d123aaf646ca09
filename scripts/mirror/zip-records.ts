// The records of a zip, by section 4.3 of PKWARE's APPNOTE.TXT 6.3.10. Sizes stand before each file, so that programs which read a zip as a
// stream (Java's, on many phones) unpack it too; fflate's own stream writes them after it.

/** What the directory says of a file. */
export interface ZipRecord {
	name: string;
	/** 0 for stored, 8 for deflated. */
	method: 0 | 8;
	crc: number;
	packedBytes: number;
	bytes: number;
	/** Where its own head begins in the zip. */
	start: number;
}

const VERSION = 20;
// Bit 11: the name is in UTF-8.
const FLAGS = 1 << 11;
const NOON = 12 << 11;
// Regular files that everybody may read, from Unix, so that unpacked copies do not depend on who made them.
const UNIX = 3 << 8;
const READABLE_FILE = 0o100644 * 2 ** 16;

/** What stands before a file's bytes. */
export const fileHead = (record: ZipRecord, day: string): Buffer =>
	Buffer.concat([numbers([4, 0x04034b50], ...shared(record, day)), Buffer.from(record.name)]);

/** A file's row in the directory. */
export const directoryRow = (record: ZipRecord, day: string): Buffer =>
	Buffer.concat([
		numbers(
			[4, 0x02014b50],
			[2, UNIX | VERSION],
			...shared(record, day),
			// Comment, disk and kind of text: none.
			[2, 0],
			[2, 0],
			[2, 0],
			[4, READABLE_FILE],
			[4, record.start],
		),
		Buffer.from(record.name),
	]);

/** The end of the zip. */
export const zipEnd = (files: number, directoryBytes: number, start: number): Buffer =>
	numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files], [2, files], [4, directoryBytes], [4, start], [2, 0]);

type Field = readonly [size: 2 | 4, value: number];

const shared = ({ name, method, crc, packedBytes, bytes }: ZipRecord, day: string): Field[] => [
	[2, VERSION],
	[2, FLAGS],
	[2, method],
	[2, NOON],
	[2, dateOf(day)],
	[4, crc],
	[4, packedBytes],
	[4, bytes],
	[2, Buffer.byteLength(name)],
	[2, 0],
];

/** Days in the lowest five bits, then months, then years from 1980 (section 4.4.6). */
function dateOf(day: string): number {
	const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
	return ((year - 1980) << 9) | (month << 5) | date;
}

function numbers(...fields: readonly Field[]): Buffer {
	const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
	let at = 0;
	for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
	return bytes;
}
