import type { FileHandle } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { bytesAt } from "./bytes-at.ts";
import { DamagedZip, damaged } from "./damaged.ts";
import { packedStart } from "./own-head.ts";
import type { ZipEntry } from "./read-entries.ts";

const STORED = 0;
const DEFLATED = 8;
const PIECE = 64 * 1024;

/** A file's bytes, unpacked piece by piece; throws if they are not as many, or not those, that the directory says. */
export async function* entryBytes(handle: FileHandle, entry: ZipEntry): AsyncIterable<Uint8Array> {
	if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged("a file is packed in an unknown way");
	const start = await packedStart(handle, entry);
	const packed = packedBytes(handle, start, start + entry.packedBytes);
	let [crc, bytes] = [0, 0];
	for await (const piece of entry.method === STORED ? packed : inflated(packed, entry.packedBytes)) {
		bytes += piece.length;
		if (bytes > entry.bytes) throw damaged("a file is larger than the directory says");
		crc = crc32(piece, crc);
		yield piece;
	}
	if (bytes !== entry.bytes || crc !== entry.crc) throw damaged("a file's bytes have changed");
}

async function* packedBytes(handle: FileHandle, start: number, end: number): AsyncIterable<Uint8Array> {
	for (let at = start; at < end; at += PIECE) yield await bytesAt(handle, at, Math.min(PIECE, end - at));
}

/** Node's own inflate hands on 16 KB at a time; fflate's hands on all that a piece holds, which may be a thousand times its size. */
async function* inflated(packed: AsyncIterable<Uint8Array>, length: number): AsyncIterable<Uint8Array> {
	const inflate = createInflateRaw();
	// What goes wrong is thrown where the pieces are taken out.
	pipeline(packed, inflate).catch(() => undefined);
	try {
		yield* inflate;
	} catch (error) {
		throw error instanceof DamagedZip ? error : damaged("a file cannot be unpacked");
	}
	// Bytes after the end of the packed ones are no part of the file.
	if (inflate.bytesWritten !== length) throw damaged("a file's bytes have changed");
}
