import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Metadata } from "sharp";
import type { Diagnostic } from "../project/diagnostics.ts";
import { pathFrom, projectRoot } from "../project/folders.ts";
import { pictureName } from "../urls/picture-name.ts";
import { checkDrawing } from "./check-drawing.ts";
import { drawDrawing } from "./draw-drawing.ts";
import { sharp } from "./sharp.ts";

const MAX_BYTES = 10_000_000;
const TYPES = ["jpeg", "png", "webp", "avif", "svg"] as const;
const UNREADABLE = "the picture cannot be read. Save it again as a JPEG or a PNG.";

/** What keeps a picture off the site, in a sentence; undefined if nothing does. */
export async function checkPicture(file: string, root: string = projectRoot): Promise<Diagnostic | undefined> {
	const found = await complaint(file);
	const name = pathFrom(root, file);
	if (found === undefined) return undefined;
	return { file: name, line: 1, column: 1, ...(typeof found === "string" ? { message: found } : found) };
}

async function complaint(file: string): Promise<string | Omit<Diagnostic, "file"> | undefined> {
	const name = path.basename(file);
	const better = pictureName(name);
	if (better !== name)
		return `the name of the picture has something other than small letters, digits and hyphens. Rename it to ${better}.`;
	const { size } = await stat(file);
	if (size > MAX_BYTES)
		return `the picture is ${Math.ceil(size / 1e6)} MB. Save it again under 10 MB: 2000 pixels wide is enough.`;
	const bytes = await readFile(file);
	if (bytes.length === 0) return UNREADABLE;
	const drawing = drawingIn(bytes);
	if (drawing) {
		const draw = () => drawDrawing(bytes).then(() => undefined);
		return checkDrawing(drawing) ?? (await draw().catch(() => UNREADABLE));
	}
	const metadata = await sharp(bytes)
		.metadata()
		.catch(() => undefined);
	const type = metadata && typeOf(metadata);
	if (metadata && !TYPES.some((it) => it === type))
		return `this is a ${type} file, which the site cannot show. Save it as a JPEG or a PNG.`;
	if (type === "svg")
		return "the drawing is packed, or written in letters other than UTF-8. Save it as a plain SVG, or as a PNG.";
	// A half-copied file still has its head: only reading it to the end shows what is missing.
	const isWhole = await sharp(bytes)
		.resize(16)
		.raw()
		.toBuffer()
		.then(
			() => true,
			() => false,
		);
	if (/\.hei[cf]$/.test(file) && !isWhole)
		return "this is a heic file of an iPhone, which the site cannot show. Save it as a JPEG or a PNG.";
	if (!metadata || !isWhole) return UNREADABLE;
	if (hasPlace(metadata.exif, metadata.xmp))
		return "the picture says where it was taken (GPS). Remove the location, then save it again.";
	return undefined;
}

/** The text of a drawing that is written in UTF-8, as nearly all are. */
function drawingIn(bytes: Buffer): string | undefined {
	const text = isUtf8(bytes) ? new TextDecoder().decode(bytes) : "";
	const [, encoding = "utf-8"] = /^<\?xml[^>]*encoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
	return /^\s*</.test(text) && text.includes("svg") && /^(utf-8|us-ascii)$/i.test(encoding) ? text : undefined;
}

/** AVIF and HEIC share a container; only the codec tells them apart. */
const typeOf = ({ format, compression }: Metadata): string =>
	format === "heif" ? (compression === "av1" ? "avif" : "heic") : (format ?? "strange");

const GPS_IFD = 0x8825;
const IFD_ENTRY_BYTES = 12;

/** Whether an EXIF block (TIFF 6.0, as sharp gives it) or an XMP packet says where the picture was taken. */
function hasPlace(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
	return (exif !== undefined && tagsOf(exif).includes(GPS_IFD)) || (xmp?.includes("GPSL") ?? false);
}

/** The tags of the first directory; a block too short for what it promises ends the list. */
function tagsOf(exif: Buffer): number[] {
	const prefix = "Exif\0\0";
	const tiff = exif.toString("latin1", 0, prefix.length) === prefix ? exif.subarray(prefix.length) : exif;
	if (tiff.length < 8) return [];
	const isLittle = tiff.toString("latin1", 0, 2) === "II";
	const short = (at: number): number => {
		if (at + 2 > tiff.length) return 0;
		return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
	};
	const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
	return Array.from({ length: short(directory) }, (_, index) => short(directory + 2 + index * IFD_ENTRY_BYTES));
}
