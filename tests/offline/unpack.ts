import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Copy, CopyKind, CopyStep } from "../../scripts/offline/copy.ts";
import { makeCopies } from "../../scripts/offline/make-copies.ts";
import { ZIP_STEPS } from "../../scripts/offline/steps.ts";
import { realFolders } from "../real-site.ts";

/** Copies of the finished site, made and unpacked for one file of tests. */
export interface UnpackedCopies {
	/** The finished site with its copies. */
	output: string;
	copies: readonly Copy[];
	/** The folder that a copy unpacked into, within one whose name has spaces and accents. */
	folderOf(kind: CopyKind): string;
	/** The address of a file of a copy. // => "file:///tmp/…/Un%20dossier/wearempls-2026-11-22/report/index.html" */
	addressOf(kind: CopyKind, file: string): string;
	remove(): Promise<void>;
}

/** Makes copies of the site in `_site`, or SITE_OUTPUT, without touching it, and unpacks the zips. */
export async function unpackCopies(steps: readonly CopyStep[] = ZIP_STEPS): Promise<UnpackedCopies> {
	const root = await mkdtemp(path.join(tmpdir(), "wearempls-"));
	const output = path.join(root, "_site");
	const folders = realFolders;
	await cp(folders.output, output, { recursive: true });
	const { copies } = await makeCopies({ folders: { ...folders, output }, env: process.env, steps });
	const place = path.join(root, "Año nuevo – été & co");
	const folderOf = (kind: CopyKind): string => path.join(place, fileOf(copies, kind).replace(/\.zip$/, ""));
	for (const { file } of copies.filter(({ file: it }) => it.endsWith(".zip")))
		await unzip(path.join(output, "offline", file), place);
	return {
		output,
		copies,
		folderOf,
		addressOf: (kind, file) => pathToFileURL(path.join(folderOf(kind), file)).href,
		remove: () => rm(root, { recursive: true, force: true }),
	};
}

const fileOf = (copies: readonly Copy[], kind: CopyKind): string =>
	copies.find((copy) => copy.kind === kind)?.file ?? `no copy ${kind}`;

async function unzip(zip: string, place: string): Promise<void> {
	for (const [file, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
		const target = path.join(place, file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, bytes);
	}
}
