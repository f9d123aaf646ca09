import { quoted } from "../facts/english.ts";

// Bounded, so that a text of thousands of opened brackets is read as fast as any other.
const PICTURE = /!\[([^\]]{0,1000})\]\(([^)]{0,1000})\)/g;

/** Whether a text is one picture and nothing else. */
export const isPicture = (text: string): boolean => /^!\[[^\]]*\]\([^)]*\)$/.test(text);

/** A text with its pictures as one speaks of them. // "See ![A map](../a/map.png)." => 'See the picture map.png, described as "A map".' */
export const picturesInWords = (text: string): string => withPictures(text, (it) => `"${it}"`);

/** A text between quotation marks; of a picture alone only its description, since nobody wrote the rest. */
export const quotedText = (text: string): string =>
	isPicture(text) ? withPictures(text, quoted) : quoted(picturesInWords(text));

const withPictures = (text: string, quote: (text: string) => string): string =>
	text.replace(PICTURE, (_, alt: string, address: string) => {
		const name = address.split("/").at(-1) ?? address;
		return `the picture ${name}, ${alt === "" ? "without a description" : `described as ${quote(alt)}`}`;
	});
