import { tooLargeFile } from "../../project/limits.ts";
import type { Mistake } from "./mistake.ts";

const SAVE_AS_UTF8 = "Save it again as UTF-8 (in the editor's Save As or encoding menu).";

/** The text of a file that should be UTF-8, or why it cannot be read, with its text up to there. */
export function decodeUtf8(bytes: Uint8Array): { text: string; mistake?: Mistake | undefined } {
	const mistake = tooLargeFile(bytes);
	if (mistake) return { text: "", mistake };
	if (isUtf16(bytes)) {
		return {
			text: "",
			mistake: { offset: 0, message: `the file is saved as UTF-16, which is not read. ${SAVE_AS_UTF8}` },
		};
	}
	try {
		return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		const text = readablePart(bytes);
		const message = `the file is not saved as UTF-8, so its letters with accents are lost. ${SAVE_AS_UTF8}`;
		return { text, mistake: { offset: text.length, message } };
	}
}

/** The text before the first letter that is broken. */
const readablePart = (bytes: Uint8Array): string => {
	const guess = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const broken = guess.indexOf("\uFFFD");
	return broken === -1 ? guess : guess.slice(0, broken);
};

/** By its mark, or by the zero byte that every plain letter then has beside it. */
const isUtf16 = (bytes: Uint8Array): boolean => {
	const [first, second] = bytes;
	const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	return marked || (bytes.length >= 2 && (first === 0) !== (second === 0));
};
