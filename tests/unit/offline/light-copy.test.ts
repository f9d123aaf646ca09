import { describe, expect, test } from "vitest";
import { lightCopy } from "../../../scripts/offline/light-copy.ts";

const PICTURE =
	'<picture><source type="image/avif" srcset="../images/a-320.avif 320w, ../images/a-640.avif 640w" sizes="9vw"><source type="image/webp" srcset="../images/a-640.webp 640w, ../images/a-320.webp 320w" sizes="9vw"><img src="../images/a-640.png" srcset="../images/a-320.png 320w, ../images/a-640.png 640w" sizes="9vw" alt="" width="640" height="480"></picture>';
const PAGE = `<html lang="es"><p>${PICTURE}</p><p class="downloads"><a class="button" href="../toolkit/sign.pdf" download>PDF <b>84 KB</b></a></p><a href="../data/toolkit.json">data</a></html>`;
/** The texts of a light copy's files by their names. */
async function lightened(files: Record<string, string>, onlyInFull: (tag: string) => string) {
	const full = Object.entries(files).map(([file, text]) => [file, Buffer.from(text)] as const);
	const light = await Array.fromAsync(lightCopy(full, onlyInFull));
	return new Map(light.map(([file, bytes]) => [file, Buffer.from(bytes).toString()]));
}

const light = await lightened(
	{
		"es/index.html": PAGE,
		"es/toolkit/index.html": '<html lang="es"><a href="sign.png" download>PNG</a></html>',
		"toolkit/sign.pdf": "%PDF",
		"es/toolkit/sign.png": "png",
		"data/toolkit.json": "{}",
		"favicon.png": "png",
		...Object.fromEntries(
			["320.avif", "640.avif", "320.webp", "640.webp", "320.png", "640.png"].map((it) => [`images/a-${it}`, it]),
		),
	},
	(tag) => `<${tag}>`,
);
const page = light.get("es/index.html");

describe("the light copy", () => {
	test("has no posters, and of each picture the smallest that every browser shows", () => {
		expect([...light.keys()].sort()).toEqual([
			"data/toolkit.json",
			"es/index.html",
			"es/toolkit/index.html",
			"favicon.png",
			"images/a-320.webp",
		]);
		expect(page).toContain('<p><img src="../images/a-320.webp" alt="" width="640" height="480"></p>');
	});

	test("says where a poster is instead of leading nowhere, and leaves other links", () => {
		expect(page).toContain('<p class="downloads"><span>PDF <b>84 KB</b> (&lt;es&gt;)</span></p>');
		expect(light.get("es/toolkit/index.html")).not.toContain("sign.png");
		expect(page).toContain('<a href="../data/toolkit.json">data</a>');
	});

	test("keeps links to the posters of others, and to what is no address", async () => {
		const links = '<a href="https://city.example/toolkit/sign.pdf">a</a><a href="//[x/toolkit/sign.pdf">b</a>';
		expect((await lightened({ "index.html": links }, String)).get("index.html")).toBe(links);
	});

	test("a picture in one format alone keeps its smallest size", async () => {
		const img = '<html lang="en"><picture><img src="b.png" srcset="b.png 640w, s.png 320w"></picture></html>';
		expect((await lightened({ "index.html": img }, String)).get("index.html")).toContain('<img src="s.png">');
	});
});
