import { createHash } from "node:crypto";
import { sharp } from "../../../scripts/pictures/sharp.ts";

/** A photo-like JPEG: soft shapes that depend on nothing but its size. */
export async function photo(width: number, height: number): Promise<Buffer> {
	const noise = createHash("sha512").update("photo").digest();
	return sharp(noise.subarray(0, 48), { raw: { width: 4, height: 4, channels: 3 } })
		.resize(width, height, { kernel: "cubic", fit: "fill" })
		.jpeg()
		.toBuffer();
}

/** The same photo as a phone saves it, with where it was taken. */
export const photoWithPlace = async (width: number, height: number): Promise<Buffer> =>
	sharp(await photo(width, height))
		.withExif({
			IFD0: { Make: "A phone" },
			IFD3: { GPSLatitudeRef: "N", GPSLatitude: "44/1 58/1 0/1", GPSLongitudeRef: "W", GPSLongitude: "93/1 15/1 0/1" },
		})
		.toBuffer();
