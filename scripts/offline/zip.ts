import { crc32 } from "node:zlib";
import { deflateSync, Zip, type ZipInputFile } from "fflate";
import type { CopyFiles } from "./copy.ts";

/** Squeezing these again costs time and gains nothing. */
const SQUEEZED = /\.(png|webp|avif|jpe?g|ico|pdf|zip)$/;
/** What is handed on at once, at least: ten thousand small files are written in a few pieces. */
const PIECE_BYTES = 2 ** 20;

/** Deflated, all of them: programs that read a zip as a stream (Java's, on many phones) take stored files only with their sizes before them. */
const DEFLATED = 8;
/** Regular files that everybody may read, from Unix, so that unpacked copies do not depend on who made them. */
const READABLE_FILE = { os: 3, attrs: 0o100644 * 2 ** 16 };

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
	let pieces: Uint8Array[] = [];
	let [count, all, waiting] = [0, 0, 0];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		pieces.push(piece);
		all += piece.length;
		waiting += piece.length;
	});
	const requireSize = () => {
		if (count > most.files || all > most.bytes) throw tooLarge(most);
	};
	// fflate writes the machine's own time of day, so noon is noon in every zone.
	const mtime = `${day}T12:00`;
	for await (const [file, bytes] of files) {
		const sizes = { size: bytes.length, crc: crc32(bytes), compression: DEFLATED, flag: 0 };
		const entry: ZipInputFile = { filename: `${folder}/${file}`, ...sizes, mtime, ...READABLE_FILE };
		zip.add(entry);
		// A whole file at once: fflate's own stream keeps some 300 KB of each until the end.
		entry.ondata?.(null, deflateSync(bytes, { level: SQUEEZED.test(file) ? 0 : 9 }), true);
		count++;
		requireSize();
		if (waiting < PIECE_BYTES) continue;
		yield Buffer.concat(pieces);
		[pieces, waiting] = [[], 0];
	}
	zip.end();
	requireSize();
	yield Buffer.concat(pieces);
}

const tooLarge = (most: typeof MOST): Error =>
	new Error(
		`The site is too large for a zip, which holds at most ${most.files.toLocaleString("en-US")} files and ${Math.round(most.bytes / 2 ** 30)} GB. Copies of a site that large need another form.`,
	);
