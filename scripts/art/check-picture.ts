import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Metadata } from "sharp";
import type { Fault } from "../project/faults.ts";
import { projectRoot } from "../project/folders.ts";
import { hasPlace } from "./gps.ts";
import { pictureName } from "./picture-name.ts";
import { sharp } from "./sharp.ts";

const MAX_BYTES = 10_000_000;
const TYPES = ["jpeg", "png", "webp", "avif", "svg"] as const;

/** What keeps a picture off the site, in a sentence; undefined if nothing does. */
export async function checkPicture(file: string, root: string = projectRoot): Promise<Fault | undefined> {
	const message = await complaint(file);
	const name = path.relative(root, file).split(path.sep).join("/");
	return message === undefined ? undefined : { file: name, line: 1, column: 1, message };
}

async function complaint(file: string): Promise<string | undefined> {
	const name = path.basename(file);
	const better = pictureName(name);
	if (better !== name)
		return `the name of the picture has something other than small letters, digits and hyphens. Rename it to ${better}.`;
	const { size } = await stat(file);
	if (size > MAX_BYTES)
		return `the picture is ${Math.ceil(size / 1e6)} MB. Save it again under 10 MB: 2000 pixels wide is enough.`;
	const metadata = await sharp(file)
		.metadata()
		.catch(() => undefined);
	const type = metadata && typeOf(metadata);
	if (metadata && !TYPES.some((it) => it === type))
		return `this is a ${type} file, which the site cannot show. Save it as a JPEG or a PNG.`;
	// A half-copied file still has its head: only reading it to the end shows what is missing.
	const isWhole = await sharp(file)
		.resize(16)
		.raw()
		.toBuffer()
		.then(
			() => true,
			() => false,
		);
	if (/\.hei[cf]$/.test(file) && !isWhole)
		return "this is a heic file of an iPhone, which the site cannot show. Save it as a JPEG or a PNG.";
	if (!metadata || !isWhole) return "the picture cannot be read. Save it again as a JPEG or a PNG.";
	if (type === "svg" && /<script|\son\w+\s*=|javascript:/i.test(await readFile(file, "utf8")))
		return "the drawing has a script in it, which may do anything. Save it again without scripts, or as a PNG.";
	if (hasPlace(metadata.exif, metadata.xmp))
		return "the picture says where it was taken (GPS). Remove the location, then save it again.";
	return undefined;
}

/** AVIF and HEIC share a container; only the codec tells them apart. */
const typeOf = ({ format, compression }: Metadata): string =>
	format === "heif" ? (compression === "av1" ? "avif" : "heic") : (format ?? "strange");
