import { readFileSync } from "node:fs";
import { decodeUtf8 } from "../facts/json/decode.ts";
import { positionsOf } from "../facts/json/positions.ts";
import type { Fault } from "../project/faults.ts";
import { tooLongPage } from "../project/limits.ts";

/** The text of a page's file; without one, why it cannot be read is added to `faults`. */
export function readText(absolute: string, file: string, faults: Fault[]): string | undefined {
	const { text, mistake = tooLongPage(text) } = decodeUtf8(readFileSync(absolute));
	if (mistake) {
		faults.push({ file, ...positionsOf(text)(mistake.offset), message: mistake.message });
		return undefined;
	}
	const message = faultOfText(text);
	if (message === undefined) return text;
	faults.push({ file, line: 1, column: 1, message });
	return undefined;
}

function faultOfText(text: string): string | undefined {
	if (text.startsWith("\ufeff"))
		return "the file begins with an invisible mark (a byte order mark). Save it again as UTF-8 without BOM.";
	if (/\r(?!\n)/.test(text))
		return "the lines end in a way that is not read (CR). Save the file again with the line ends of Unix (LF) or Windows (CRLF).";
	return undefined;
}
