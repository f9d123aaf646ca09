import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { withPalette } from "../facts/palette.ts";
import type { Locales } from "../i18n/locale.ts";
import { rasterize } from "../pictures/rasterize.ts";
import { keyOf, type Made, remember } from "../pictures/remember.ts";
import { DiagnosticsError } from "../project/diagnostics.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { type Downloads, downloadsOf } from "./downloads.ts";
import { drawIcons } from "./icons.ts";
import { printableLines } from "./missing-letters.ts";
import { currentWords, posterLocales } from "./poster-locales.ts";
import { cardSheet, itemSheets, type Poster } from "./posters.ts";
import { openPress } from "./press.ts";
import { canPrintWith, printFonts } from "./print-fonts.ts";
import { readArtWords } from "./read-poster-words.ts";
import { undrawable } from "./undrawable.ts";
import { unprintable } from "./unprintable.ts";

export interface ArtReport {
	toolkit: Downloads;
	/** The address of the social card in each language that has one. // => Map { "en" => "/og.png", "es" => "/es/og.png" } */
	cards: ReadonlyMap<string, string>;
	/** How many were drawn in this build; the others were kept from one before. */
	drawn: number;
	/** Languages whose own line is not on the posters, since the fonts lack their letters. */
	leftOut: readonly string[];
	/** Published languages that get the English artwork, since its words have changed since they were translated. */
	stale: readonly string[];
}

const SOURCES = path.join(projectRoot, "assets/art");

/**
 * Draws every item of the toolkit and the social card in every published language that has words for them, and the icons,
 * into the output folder: the same facts, the same bytes.
 */
export async function drawToolkit(
	facts: Facts,
	locales: Locales,
	folders: Pick<Folders, "root" | "data" | "strings" | "output" | "cache"> & Partial<Pick<Folders, "content">>,
	sources: string = SOURCES,
): Promise<ArtReport> {
	const fonts = printFonts();
	const canPrint = canPrintWith(fonts);
	const { words, diagnostics } = readArtWords(sources, canPrint);
	stopAt([...diagnostics, ...undrawable(facts, sources)]);
	const current = folders.content === undefined ? { words, stale: [] } : currentWords(words, folders.content);
	const voices = posterLocales(locales, current.words);
	const cards = voices.map((voice) => cardSheet(facts, voice));
	const planned = [...voices.flatMap((voice) => itemSheets(facts, voice)), ...cards].map((sheet) =>
		printableLines(sheet, canPrint),
	);
	const sheets = planned.map(({ sheet }) => sheet);
	const boards = sheets.map(({ board }) => board);
	stopAt(unprintable(boards, canPrint, folders));

	const works = await fingerprint(sources);
	const cache = path.join(folders.cache, "art");
	const press = once(() => openPress(sources, fonts));
	const drawn = await Promise.all(
		sheets.map(async (sheet) => {
			const key = keyOf(works, sheet.name, JSON.stringify(sheet.board));
			return { sheet, ...(await remember(cache, key, () => drawSheet(sheet, press()))) };
		}),
	);
	const icon = withPalette(await readFile(path.join(sources, "icon.svg"), "utf8"), facts.site.palette);
	const icons = await remember(cache, keyOf(works, "icons", icon), () => drawIcons(Buffer.from(icon)));
	const files: Made = new Map([...drawn.flatMap(filesOf), ...icons.made]);
	await Promise.all([...files].map(([file, bytes]) => write(path.join(folders.output, file), bytes)));

	return {
		toolkit: downloadsOf(drawn, folders.output),
		cards: new Map(cards.map(({ board, urls }) => [board.language, urls.png])),
		drawn: [...drawn, icons].filter((it) => it.isNew).length,
		stale: current.stale.filter((id) => facts.languages.byId.get(id)?.published),
		leftOut: [...new Set(planned.flatMap(({ leftOut }) => leftOut))],
	};
}

async function drawSheet(sheet: Poster, print: ReturnType<typeof openPress>): Promise<Made> {
	const { pdf, svg } = print(sheet.name, sheet.board);
	return new Map([
		["pdf", pdf],
		["png", await rasterize(svg, sheet.width)],
	]);
}

/** By their addresses from the site's root. */
const filesOf = ({ sheet, made }: { sheet: Poster; made: Made }): [string, Buffer][] =>
	Object.entries(sheet.urls).map(([type, url]) => [url, made.get(type) ?? Buffer.alloc(0)]);

async function write(file: string, bytes: Buffer): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, bytes);
}

function stopAt(diagnostics: ConstructorParameters<typeof DiagnosticsError>[0]): void {
	if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
}

function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** Of all that shapes a drawing besides the facts: its sources, this step's code, and the versions of its tools. */
async function fingerprint(sources: string): Promise<string> {
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
