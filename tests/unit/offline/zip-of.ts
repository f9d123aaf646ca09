import type { CopyFiles } from "../../../scripts/offline/copy.ts";
import { zipPieces } from "../../../scripts/offline/zip.ts";

/** A whole zip in memory. */
export const zipOf = async (files: CopyFiles, folder: string, day: string): Promise<Buffer> =>
	Buffer.concat(await Array.fromAsync(zipPieces(files, folder, day)));
