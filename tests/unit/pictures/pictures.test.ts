import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { picture } from "../../../_includes/components/picture.ts";
import { drawDrawing } from "../../../scripts/pictures/draw-drawing.ts";
import { type Pictures, preparePictures } from "../../../scripts/pictures/pictures.ts";
import { sharp } from "../../../scripts/pictures/sharp.ts";
import { photo, photoWithPlace } from "./picture-files.ts";

let place = "";
let folders = { root: "", output: "", cache: "" };
let pictures: Pictures;
const source = (name: string): string => path.join(place, name);
const get = (name: string) => {
	const found = pictures.get(source(name));
	if (!found) throw new Error(`${name} was not prepared`);
	return found;
};

beforeAll(async () => {
	place = await mkdtemp(path.join(tmpdir(), "pictures-"));
	folders = { root: place, output: path.join(place, "site"), cache: path.join(place, "cache") };
	await writeFile(source("My lake.jpg"), await photoWithPlace(1200, 800));
	await writeFile(
		source("small.png"),
		await sharp(await photo(440, 220))
			.png()
			.toBuffer(),
	);
	await writeFile(
		source("drop.svg"),
		'<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path fill="#f00" d="M0 0h30v18z"/></svg>',
	);
	const turned = await sharp(await photo(600, 300))
		.withMetadata({ orientation: 6 })
		.toBuffer();
	await writeFile(source("turned.jpg"), turned);
	const head = await sharp(await photo(320, 300))
		.withMetadata({ orientation: 3 })
		.toBuffer();
	await writeFile(source("head.jpg"), head);
	pictures = await preparePictures(
		["My lake.jpg", "small.png", "drop.svg", "turned.jpg", "head.jpg"].map(source),
		folders,
	);
}, 30_000);
afterAll(() => rm(place, { recursive: true }));

const written = (src: string): string => path.join(folders.output, src);

describe("a picture", () => {
	it("comes as AVIF, then WebP, then what every browser knows", () => {
		expect(get("My lake.jpg").sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
		expect(get("My lake.jpg").fallback.src).toMatch(/^\/images\/my-lake-[0-9a-f]{10}-960\.jpeg$/);
		expect(get("small.png").fallback.src).toMatch(/\.png$/);
	});

	it("comes in the widths of the layout, none wider than its source", () => {
		const widths = (name: string) => get(name).sources.map(({ srcset }) => srcset.map(({ width }) => width));
		expect(widths("My lake.jpg")).toEqual([
			[320, 480, 640, 960],
			[320, 480, 640, 960],
		]);
		expect(widths("small.png")).toEqual([
			[320, 440],
			[320, 440],
		]);
	});

	it("is written at each address, in the size that is told", async () => {
		for (const { sources, fallback } of [get("My lake.jpg"), get("small.png")]) {
			for (const { src, width } of [...sources.flatMap(({ srcset }) => srcset), ...fallback.srcset])
				expect((await sharp(written(src)).metadata()).width).toBe(width);
			expect(await sharp(written(fallback.src)).metadata()).toMatchObject({
				width: fallback.width,
				height: fallback.height,
			});
		}
	});

	it("leaves place and camera behind", async () => {
		expect((await sharp(source("My lake.jpg")).metadata()).exif).toBeDefined();
		for (const name of await readdir(path.join(folders.output, "images")))
			expect((await sharp(written(`images/${name}`)).metadata()).exif).toBeUndefined();
	});

	it("stands upright when the camera was held on its side or on its head", async () => {
		expect(get("turned.jpg").fallback).toMatchObject({ width: 300, height: 600 });
		const corner = (file: string, left: number, top: number) =>
			sharp(file).extract({ left, top, width: 20, height: 20 }).resize(1).raw().toBuffer();
		const before = await corner(source("head.jpg"), 300, 280);
		const after = await corner(written(get("head.jpg").fallback.src), 0, 0);
		for (const [channel, level] of before.entries()) expect(after[channel]).toBeCloseTo(level, -1);
	});

	it("that is a drawing becomes pixels, sharp on dense screens, in the size it asks for", async () => {
		const { sources, fallback } = get("drop.svg");
		expect(fallback).toMatchObject({ width: 30, height: 20 });
		for (const { src } of [...sources.flatMap(({ srcset }) => srcset), fallback])
			expect(await sharp(written(src)).metadata()).toMatchObject({ width: 60, height: 40, hasAlpha: true });
		const inside = { left: 50, top: 6, width: 2, height: 2 };
		expect([...(await sharp(written(fallback.src)).extract(inside).resize(1).raw().toBuffer())]).toEqual([
			255, 0, 0, 255,
		]);
		expect((await readdir(path.join(folders.output, "images"))).filter((name) => name.endsWith(".svg"))).toEqual([]);
	});

	it.each([
		["a map of 21,000 units", 'viewBox="0 0 21000 29700"'],
		["a strip", 'width="40" height="9000"'],
		["a line", 'width="9000" height="40"'],
	])("that is a drawing as large as %s comes in sizes that every format has", async (_name, size) => {
		const { png } = await drawDrawing(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`));
		const { width, height } = await sharp(png).metadata();
		expect([width <= 1920, height <= 16_383]).toEqual([true, true]);
	});

	it("that is a drawing shows nothing of the files beside it", async () => {
		const beside = `<image href="${source("small.png")}" width="9" height="9"/><image href="small.png" width="9" height="9"/>`;
		await writeFile(
			source("spy.svg"),
			`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${beside}<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="drop.svg"/></svg>`,
		);
		const spied = (await preparePictures([source("spy.svg")], folders)).get(source("spy.svg"));
		const { channels } = await sharp(written(spied?.fallback.src ?? "")).stats();
		expect(channels.at(-1)).toMatchObject({ max: 0 });
	});
});

describe("a second build", () => {
	it("takes pictures from the cache and writes the same files", async () => {
		const kept = path.join(folders.cache, "pictures");
		const before = await Promise.all((await readdir(kept)).map((name) => stat(path.join(kept, name))));
		const again = { ...folders, output: path.join(place, "again") };
		expect(await preparePictures([source("small.png")], again)).toEqual(
			new Map([[source("small.png"), get("small.png")]]),
		);
		const after = await Promise.all((await readdir(kept)).map((name) => stat(path.join(kept, name))));
		expect(after.map(({ mtimeMs }) => mtimeMs)).toEqual(before.map(({ mtimeMs }) => mtimeMs));
		expect(await readdir(path.join(again.output, "images"))).toHaveLength(6);
	});

	it("without a cache encodes the same bytes", async () => {
		const fresh = { root: place, output: path.join(place, "fresh"), cache: path.join(place, "fresh-cache") };
		await preparePictures([source("small.png")], fresh);
		for (const name of await readdir(path.join(fresh.output, "images")))
			expect(await readFile(path.join(fresh.output, "images", name))).toEqual(
				await readFile(written(`images/${name}`)),
			);
	});

	it("encodes anew when a library that encodes is another one", async () => {
		const kept = () => readdir(path.join(folders.cache, "pictures"));
		const before = (await kept()).length;
		const { heif } = sharp.versions;
		Object.assign(sharp.versions, { heif: "0.0.1" });
		vi.resetModules();
		const later = await import("../../../scripts/pictures/pictures.ts");
		await later.preparePictures([source("drop.svg")], folders);
		Object.assign(sharp.versions, { heif });
		expect(await kept()).toHaveLength(before + 1);
	});

	it("gives a changed picture a new address", async () => {
		await writeFile(
			source("small.png"),
			await sharp(await photo(440, 220))
				.negate()
				.png()
				.toBuffer(),
		);
		const now = await preparePictures([source("small.png")], folders);
		expect(now.get(source("small.png"))?.fallback.src).not.toBe(get("small.png").fallback.src);
	});
});

describe("the picture element", () => {
	const href = (to: string): string => `..${to}`;

	it("keeps its place free, waits below the fold, and links relatively", () => {
		const { markup } = picture(get("My lake.jpg"), { alt: "A lake", sizes: "90vw", lazy: true, href });
		expect(markup).toMatch(/^<picture><source type="image\/avif" srcset="\.\.\/images\/my-lake-\w+-320\.avif 320w, /);
		expect(markup).toMatch(
			/<img src="\.\.\/images\/my-lake-\w+-960\.jpeg" srcset=".*" sizes="90vw" alt="A lake" width="960" height="640" loading="lazy" decoding="async"><\/picture>$/,
		);
	});

	it("loads at once on the first screen", () => {
		const { markup } = picture(get("My lake.jpg"), { alt: "A lake", sizes: "90vw", lazy: false, href });
		expect(markup).not.toContain("loading=");
	});

	it("cannot be broken out of by its description, and keeps an empty one", () => {
		const shown = (alt: string) => picture(get("drop.svg"), { alt, sizes: "90vw", lazy: false, href }).markup;
		expect(shown('"><script>')).toContain('alt="&quot;&gt;&lt;script&gt;"');
		expect(shown("")).toMatch(
			/<img src="\.\.\/images\/drop-\w+-60\.png" alt="" width="30" height="20" decoding="async"><\/picture>$/,
		);
	});
});
