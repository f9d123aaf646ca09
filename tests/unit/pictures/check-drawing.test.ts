import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPicture } from "../../../scripts/pictures/check-picture.ts";
import { sharp } from "../../../scripts/pictures/sharp.ts";
import { around, HOSTILE, XMLNS } from "./hostile-drawings.ts";

let folder = "";
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "drawings-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(drawing: string | Buffer) {
	const file = path.join(folder, "a.svg");
	await writeFile(file, drawing);
	return checkPicture(file, folder);
}

describe("a drawing that an editor adds", () => {
	it.each(HOSTILE)("is refused when it has %s", async (_name, drawing, line, says) => {
		expect(await check(drawing)).toMatchObject({ file: "a.svg", line, message: expect.stringContaining(says) });
	});

	const photo = sharp({ create: { width: 2, height: 2, channels: 3, background: "#f00" } }).png();
	it.each<[string, () => string | Promise<string>]>([
		[
			"shapes, paints and a style",
			() =>
				around(
					'<style type="text/css"><![CDATA[.a{fill:url(#b);opacity:.5}]]></style><defs><radialGradient id="b"><stop offset="0"/></radialGradient></defs><circle class="a" r="4" fill="url( \'#b\' )"/>',
				),
		],
		[
			"shapes of its own, used again",
			() => around('<symbol id="s"><path d="M0 0h9v9z"/></symbol><use xlink:href="#s" x="9"/><use href="#s"/>'),
		],
		[
			"words for those who cannot see it",
			() => around("<title>A drop</title><desc>Water &amp; light, a@b.example</desc>"),
		],
		[
			"a photo within",
			async () =>
				around(
					`<image width="9" height="9" xlink:href="data:image/png;base64,${(await photo.toBuffer()).toString("base64")}"/>`,
				),
		],
		[
			"the old head of SVG 1.1",
			() =>
				`<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: a program -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${around("")}`,
		],
		[
			"a prefix before all its names",
			() => '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="9" height="9"><svg:path d="M0 0h9v9z"/></svg:svg>',
		],
		[
			"notes of a drawing program",
			() =>
				`<svg ${XMLNS} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" width="210mm" height="297mm" viewBox="0 0 21000 29700" inkscape:version="1.3"><sodipodi:namedview pagecolor="#fff"><inkscape:grid type="xygrid"/></sodipodi:namedview><metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata><g inkscape:label="Layer @ 1" inkscape:export-filename="C:\\a.png"><path d="M0 0h9v9z"/></g></svg>`,
		],
		[
			"a filter",
			() =>
				around(
					'<filter id="f"><feGaussianBlur stdDeviation="2"/><feOffset dx="1"/></filter><g filter="url(#f)"><path d="M0 0h9v9z"/></g>',
				),
		],
		["the names of its layers", () => around('<g id="icon@2x" data-name="url of a" class="on"/>')],
	])("may have %s", async (_name, drawing) => {
		expect(await check(await drawing())).toBeUndefined();
	});

	it("tells the column, too, and is told once", async () => {
		expect(await check(around("<g>\n\t<foreignObject/><script/></g>"))).toEqual({
			file: "a.svg",
			line: 3,
			column: 2,
			message:
				"the drawing has <foreignObject> in it, which the site cannot show. Take it out, or save the drawing as a PNG.",
		});
	});

	it("is judged by what it is, whatever its name says", async () => {
		const file = path.join(folder, "a.jpg");
		await writeFile(file, around("<script/>"));
		expect((await checkPicture(file, folder))?.message).toContain("a script");
	});
});
