import type { FileHandle } from "node:fs/promises";
import { damaged } from "./damaged.ts";

/** Exactly so many bytes from a place of the file. */
export async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
	if (!Number.isSafeInteger(position + length)) throw damaged("its directory leads out of it");
	const bytes = Buffer.alloc(length);
	for (let filled = 0; filled < length; ) {
		const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
		if (bytesRead === 0) throw damaged("it ends too early");
		filled += bytesRead;
	}
	return bytes;
}
