import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { FaultsError } from "../project/faults.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { readStrings } from "../words/strings.ts";
import { type Board, boardOf } from "./board.ts";
import { inLanguage } from "./calls.ts";
import { fingerprint } from "./fingerprint.ts";
import { drawIcons } from "./icons.ts";
import { openPress } from "./press.ts";
import { rasterize } from "./rasterize.ts";
import { keyOf, type Made, remember } from "./remember.ts";
import { undrawable } from "./undrawable.ts";

/** One thing to download. */
export interface DrawnItem {
	id: string;
	/** Addresses from the site's root. // => "/toolkit/sign-blue.pdf" */
	pdf: { url: string; bytes: number };
	/** `file` is where it lies, to make previews of. */
	png: { url: string; bytes: number; width: number; height: number; file: string };
}

export interface ArtReport {
	toolkit: ReadonlyMap<string, DrawnItem>;
	/** Files of the root: the social card and the icons. */
	files: readonly string[];
	/** Drawn in this build; the others were kept from one before. */
	drawn: number;
	kept: number;
}

/** Pixels for an inch of paper: a sheet of letter paper is 1,275 by 1,650. */
const PIXELS_PER_INCH = 150;
const CARD = { width: 1200, height: 630 } as const;

const SOURCES = path.join(projectRoot, "assets/art");

/** Draws every item of the toolkit, the social card and the icons into the output folder: the same facts, the same bytes. */
export async function drawToolkit(
	facts: Facts,
	folders: Pick<Folders, "output" | "cache" | "strings">,
): Promise<ArtReport> {
	const faults = undrawable(facts, SOURCES);
	if (faults.length > 0) throw new FaultsError(faults);
	const t = readStrings(folders.strings, "en");
	const works = await fingerprint(SOURCES);
	const cache = path.join(folders.cache, "art");
	const press = once(() => openPress(SOURCES));
	const draw = (name: string, board: Board, width: number) =>
		remember(cache, keyOf(works, name, JSON.stringify(board)), async () => {
			const { pdf, svg } = press()(name, board);
			return new Map([
				["pdf", pdf],
				["png", await rasterize(svg, width)],
			]);
		});

	const items = await Promise.all(
		facts.toolkit.all.map(async ({ id, name, alt, paper }) => {
			const board = boardOf(facts, { title: inLanguage(name, "en"), alt: inLanguage(alt, "en"), paper }, t);
			return { id, paper, ...(await draw(id, board, Math.round(paper.width * PIXELS_PER_INCH))) };
		}),
	);
	const { site } = facts;
	const paper = { width: CARD.width / PIXELS_PER_INCH, height: CARD.height / PIXELS_PER_INCH };
	const card = boardOf(facts, { title: site.title, alt: inLanguage(site.tagline, "en"), paper }, t);
	const social = await draw("og-image", card, CARD.width);
	const icons = await remember(cache, keyOf(works, "icons"), async () =>
		drawIcons(await readFile(path.join(SOURCES, "icon.svg"))),
	);

	const files: Made = new Map([["og.png", social.made.get("png") ?? Buffer.alloc(0)], ...icons.made]);
	const downloads: Made = new Map(
		items.flatMap(({ id, made }) => [...made].map(([type, bytes]): [string, Buffer] => [`${id}.${type}`, bytes])),
	);
	await Promise.all([write(folders.output, files), write(path.join(folders.output, "toolkit"), downloads)]);

	const isNew = [...items, social, icons].filter((it) => it.isNew).length;
	return {
		toolkit: new Map(items.map(({ id, made, paper }) => [id, itemOf(id, made, paper, folders.output)])),
		files: [...files.keys()],
		drawn: isNew,
		kept: items.length + 2 - isNew,
	};
}

function itemOf(id: string, made: Made, paper: Board["paper"], output: string): DrawnItem {
	const bytes = (type: string): number => made.get(type)?.length ?? 0;
	return {
		id,
		pdf: { url: `/toolkit/${id}.pdf`, bytes: bytes("pdf") },
		png: {
			url: `/toolkit/${id}.png`,
			bytes: bytes("png"),
			width: Math.round(paper.width * PIXELS_PER_INCH),
			height: Math.round(paper.height * PIXELS_PER_INCH),
			file: path.join(output, "toolkit", `${id}.png`),
		},
	};
}

async function write(folder: string, files: Made): Promise<void> {
	await mkdir(folder, { recursive: true });
	await Promise.all([...files].map(([name, bytes]) => writeFile(path.join(folder, name), bytes)));
}

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
