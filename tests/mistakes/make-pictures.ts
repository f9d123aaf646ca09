import { sharp } from "../../scripts/pictures/sharp.ts";
import { photo, photoWithPlace } from "../unit/pictures/picture-files.ts";

/** Small pictures of the kinds that editors add. */
export const jpegPicture: Buffer = await photo(400, 300);
export const pictureWithPlace: Buffer = await photoWithPlace(40, 30);

/** An iPhone's format is AVIF's container around another codec. */
export const heicPicture: Buffer = Buffer.from(
	(
		await sharp(await photo(40, 30))
			.avif({ effort: 0 })
			.toBuffer()
	)
		.toString("latin1")
		.replaceAll("avif", "heic")
		.replaceAll("av01", "hvc1")
		.replaceAll("av1C", "hvcC"),
	"latin1",
);

export const svgWithScript: Buffer = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><script>alert(1)</script><path d="M0 0h2v2z"/></svg>',
);
