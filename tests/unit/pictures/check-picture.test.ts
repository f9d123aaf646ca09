import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPicture } from "../../../scripts/pictures/check-picture.ts";
import { sharp } from "../../../scripts/pictures/sharp.ts";
import { photo, photoWithPlace } from "./picture-files.ts";

let folder = "";
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "pictures-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(name: string, bytes: Buffer | string) {
	const file = path.join(folder, name);
	await writeFile(file, bytes);
	return checkPicture(file, folder);
}

describe("a picture that an editor adds", () => {
	it("may be a JPEG, PNG, WebP, AVIF or SVG", async () => {
		const jpeg = await photo(40, 30);
		expect(await check("a.jpg", jpeg)).toBeUndefined();
		expect(await check("a.png", await sharp(jpeg).png().toBuffer())).toBeUndefined();
		expect(await check("a.webp", await sharp(jpeg).webp().toBuffer())).toBeUndefined();
		expect(await check("a.avif", await sharp(jpeg).avif({ effort: 0 }).toBuffer())).toBeUndefined();
		expect(
			await check("a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>'),
		).toBeUndefined();
	});

	it("is refused when it says where it was taken", async () => {
		expect(await check("lake.jpg", await photoWithPlace(40, 30))).toEqual({
			file: "lake.jpg",
			line: 1,
			column: 1,
			message: "the picture says where it was taken (GPS). Remove the location, then save it again.",
		});
	});

	it("is refused when only its XMP says where it was taken", async () => {
		const xmp =
			'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="44,58N"/></rdf:RDF></x:xmpmeta>';
		const bytes = await sharp(await photo(40, 30))
			.withXmp(xmp)
			.toBuffer();
		expect((await check("xmp.jpg", bytes))?.message).toContain("(GPS)");
	});

	it("may name its camera", async () => {
		const bytes = await sharp(await photo(40, 30))
			.withExif({ IFD0: { Make: "A phone" } })
			.toBuffer();
		expect(await check("camera.jpg", bytes)).toBeUndefined();
	});

	it("is refused when it is over 10 MB", async () => {
		expect((await check("big.jpg", Buffer.concat([await photo(40, 30), Buffer.alloc(10_000_000)])))?.message).toBe(
			"the picture is 11 MB. Save it again under 10 MB: 2000 pixels wide is enough.",
		);
	});

	it("is refused when it is cut short, empty, or no picture at all", async () => {
		const sentence = "the picture cannot be read. Save it again as a JPEG or a PNG.";
		const whole = await photo(400, 300);
		expect((await check("cut.jpg", whole.subarray(0, whole.length / 2)))?.message).toBe(sentence);
		expect((await check("empty.png", ""))?.message).toBe(sentence);
		expect((await check("words.jpg", "This is a note."))?.message).toBe(sentence);
	});

	it("is refused when browsers cannot show its type, whatever its name says", async () => {
		const gif = await sharp(await photo(40, 30))
			.gif()
			.toBuffer();
		expect((await check("wave.jpg", gif))?.message).toBe(
			"this is a gif file, which the site cannot show. Save it as a JPEG or a PNG.",
		);
	});
});
