import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import slugify from "@sindresorhus/slugify";
import type { Folders } from "../project/folders.ts";
import { OWN_FOLDERS } from "../urls/own-folders.ts";
import { ENCODERS, encodePicture, RECIPE } from "./encode-picture.ts";
import type { Picture } from "./picture.ts";
import { keyOf, remember } from "./remember.ts";

/** By the path that was given, from the project's root or whole. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Encodes every picture for the layout into `<output>/images/`, each once in its life: `.cache` keeps it by its content. */
export async function preparePictures(
	sources: readonly string[],
	folders: Pick<Folders, "root" | "output" | "cache">,
): Promise<Pictures> {
	const output = path.join(folders.output, OWN_FOLDERS.pictures);
	await mkdir(output, { recursive: true });
	const all = [...new Set(sources)].sort();
	return new Map(
		await Promise.all(
			all.map(
				async (source): Promise<[string, Picture]> => [
					source,
					await prepare(path.resolve(folders.root, source), output, folders.cache),
				],
			),
		),
	);
}

const INDEX = "picture.json";

async function prepare(source: string, output: string, cache: string): Promise<Picture> {
	const content = await readFile(source);
	// Names that a person gave may hold spaces, which end an address in a srcset.
	const name = slugify(path.parse(source).name) || "picture";
	const key = keyOf(name, RECIPE, ENCODERS, content);
	const { made } = await remember(path.join(cache, "pictures"), key, async () => {
		const { files, picture } = await encodePicture(content, `${name}-${digest(content)}`);
		return new Map([...files, [INDEX, Buffer.from(JSON.stringify(picture))]]);
	});
	const files = [...made].filter(([file]) => file !== INDEX);
	await Promise.all(files.map(([file, bytes]) => writeFile(path.join(output, file), bytes)));
	return JSON.parse(made.get(INDEX)?.toString("utf8") ?? "") as Picture;
}

/** In file names, so that a changed picture has a new address and an old one can be kept for ever by browsers. */
const digest = (content: Buffer): string =>
	createHash("sha256").update(RECIPE).update(content).digest("hex").slice(0, 10);
