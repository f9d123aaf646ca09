const GPS_IFD = 0x8825;
const IFD_ENTRY_BYTES = 12;

/** Whether an EXIF block (TIFF 6.0, as sharp gives it) or an XMP packet says where the picture was taken. */
export function hasPlace(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
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
