import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import type { CopyFiles } from "./copy.ts";
import { directoryRow, fileHead, type ZipRecord, zipEnd } from "./zip-records.ts";

/** Squeezing these again costs time and gains nothing. */
const SQUEEZED = /\.(png|webp|avif|jpe?g|ico|pdf|zip)$/;
const BEST = 9;
/** What is handed on at once, at least: ten thousand small files are written in a few pieces. */
const PIECE_BYTES = 2 ** 20;

/** What a zip can hold without the extensions of Zip64, which some old programs do not read. */
const MOST = { files: 0xffff, bytes: 0xffffffff };

/**
 * A zip of some files in one folder, piece by piece; the same bytes for the same files. Every file is dated with a day. fflate packs them,
 * since the bytes of Node's zlib differ between processors.
 */
export async function* zipPieces(
	files: CopyFiles,
	folder: string,
	day: string,
	most = MOST,
): AsyncGenerator<Uint8Array, void, undefined> {
	// As plain values: small buffers share their memory with others, and one that is kept keeps all of it.
	const directory: ZipRecord[] = [];
	let pieces: Uint8Array[] = [];
	let [start, waiting] = [0, 0];
	for await (const [file, bytes] of files) {
		const method = SQUEEZED.test(file) ? 0 : 8;
		const packed = method === 0 ? bytes : deflateSync(bytes, { level: BEST });
		const sizes = { packedBytes: packed.length, bytes: bytes.length, start };
		const record: ZipRecord = { name: `${folder}/${file}`, method, crc: crc32(bytes), ...sizes };
		const head = fileHead(record, day);
		pieces.push(head, packed);
		directory.push(record);
		start += head.length + packed.length;
		waiting += head.length + packed.length;
		if (directory.length > most.files || start > most.bytes) throw tooLarge(most);
		if (waiting < PIECE_BYTES) continue;
		yield Buffer.concat(pieces);
		[pieces, waiting] = [[], 0];
	}
	const rows = Buffer.concat(directory.map((record) => directoryRow(record, day)));
	if (start + rows.length > most.bytes) throw tooLarge(most);
	yield Buffer.concat([...pieces, rows, zipEnd(directory.length, rows.length, start)]);
}

const tooLarge = (most: typeof MOST): Error =>
	new Error(
		`The site is too large for a zip, which holds at most ${most.files.toLocaleString("en-US")} files and ${Math.round(most.bytes / 2 ** 30)} GB. Copies of a site that large need another form.`,
	);
