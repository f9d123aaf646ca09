import { inflateSync } from "node:zlib";

export interface ReadPdf {
	/** All words in drawing order, lines joined by spaces. */
	text: string;
	/** Everything that is not compressed: the catalog, the information, the tags. */
	plain: string;
	/** The page's drawing. */
	content: string;
	/** The XMP packet. */
	metadata: string;
}

/** Reads a PDF of Typst back by PDF 1.7 alone: its fonts' ToUnicode maps turn the glyphs of the page into words. */
export function readPdf(bytes: Buffer): ReadPdf {
	const file = bytes.toString("latin1");
	const objects = new Map<string, { head: string; body: string }>();
	for (const [, id = "", text = ""] of file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)) {
		const start = text.indexOf("stream\n");
		const head = start < 0 ? text : text.slice(0, start);
		const stream = start < 0 ? "" : text.slice(start + "stream\n".length);
		const body = /FlateDecode/.test(head) ? inflateSync(Buffer.from(stream, "latin1")).toString("latin1") : stream;
		objects.set(id, { head, body });
	}
	const page = [...objects.values()].find(({ head }) => /\/Type \/Page\b/.test(head))?.head ?? "";
	const get = (text: string, pattern: RegExp): { head: string; body: string } =>
		objects.get(pattern.exec(text)?.[1] ?? "") ?? { head: "", body: "" };
	const fonts = new Map(
		[...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => {
			const font = objects.get(id)?.head ?? "";
			return [name, readMap(get(font, /\/ToUnicode (\d+) 0 R/).body)];
		}),
	);
	const content = get(page, /\/Contents (\d+) 0 R/).body;
	const metadata = [...objects.values()].find(({ head }) => head.includes("/Subtype /XML"))?.body ?? "";
	return {
		text: words(content, fonts),
		plain: file,
		content,
		metadata: Buffer.from(metadata, "latin1").toString("utf8"),
	};
}

type GlyphMap = ReadonlyMap<number, string>;

function readMap(cmap: string): GlyphMap {
	const map = new Map<number, string>();
	for (const [, glyph = "", text = ""] of cmap.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)) {
		map.set(Number.parseInt(glyph, 16), Buffer.from(text, "hex").swap16().toString("utf16le"));
	}
	return map;
}

function words(content: string, fonts: ReadonlyMap<string, GlyphMap>): string {
	let font: GlyphMap = new Map();
	const lines: string[] = [];
	for (const [, name, shown] of content.matchAll(/\/(f\d+) [\d.]+ Tf\n|^(\[?\(.*?)T[Jj]\n/gms)) {
		if (name !== undefined) font = fonts.get(name) ?? new Map();
		else
			lines.push(
				glyphs(shown ?? "")
					.map((glyph) => font.get(glyph) ?? "?")
					.join(""),
			);
	}
	return lines.map((line) => line.replaceAll("\u00a0", " ").trim()).join(" ");
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The two-byte glyphs of the strings in an array; parentheses in pairs need no backslash (PDF 1.7, 7.3.4.2). */
function glyphs(array: string): number[] {
	const bytes: number[] = [];
	let depth = 0;
	for (const [token] of array.matchAll(/\\[0-7]{1,3}|\\?./gs)) {
		const isOutside = depth === 0;
		if (token === "(") depth++;
		if (token === ")") depth--;
		if (isOutside || depth === 0) continue;
		if (token.length === 1) bytes.push(token.charCodeAt(0));
		else if (/[0-7]/.test(token)) bytes.push(Number.parseInt(token.slice(1), 8));
		else bytes.push(ESCAPES[token.slice(1)] ?? token.charCodeAt(1));
	}
	const buffer = Buffer.from(bytes);
	return Array.from({ length: buffer.length / 2 }, (_, index) => buffer.readUInt16BE(2 * index));
}
