import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "../project/folders.ts";
import { keyOf } from "./remember.ts";

/** Of all that shapes a drawing besides the facts: its sources, this step's code, and the versions of its tools. */
export async function fingerprint(sources: string): Promise<string> {
	const folders = [sources, path.join(sources, "words"), import.meta.dirname];
	const lists = await Promise.all(
		folders.map(async (folder) => (await readdir(folder)).sort().map((name) => path.join(folder, name))),
	);
	const files = [
		...lists.flat().filter((file) => /\.(typ|svg|json|ts)$/.test(file)),
		path.join(projectRoot, "package-lock.json"),
	];
	return keyOf(...(await Promise.all(files.map((file) => readFile(file)))));
}
