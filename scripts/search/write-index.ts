import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { IndexFile } from "pagefind";

// The site has its own results page and uses no worker: Pagefind's stock interfaces, highlighter and worker would only be weight to copy.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|playground|worker)/;

/** Writes the files of the index that the results page uses; returns their bytes. */
export async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<number> {
	const used = files.filter(({ path: file }) => !UNUSED.test(path.basename(file)));
	for (const { path: file, content } of used) {
		const target = path.join(folder, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	return used.reduce((sum, { content }) => sum + content.length, 0);
}
