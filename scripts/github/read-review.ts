import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";

/** What the job without rights hands over: whose code made it is not known, so nothing of it is believed unseen. */
export interface HandedReview {
	number: number;
	markdown: string;
}

export const NUMBER_FILE = "number.txt";
export const REVIEW_FILE = "review.md";

/** A review of a change to every page in every language is a tenth of this. */
const MOST_BYTES = 512 * 1024;

/** Reads what was handed over in a folder, or throws a sentence that says what is wrong with it. */
export function readReview(folder: string): HandedReview {
	const number = readText(folder, NUMBER_FILE, 20).trim();
	if (!/^[1-9]\d{0,8}$/.test(number))
		throw new Error(`The handed over ${NUMBER_FILE} holds no number of a pull request, so no comment is written.`);
	return { number: Number(number), markdown: readText(folder, REVIEW_FILE, MOST_BYTES) };
}

function readText(folder: string, name: string, most: number): string {
	const file = path.join(folder, name);
	const stat = lstatSync(file, { throwIfNoEntry: false });
	// A link could lead to any file of this machine.
	if (stat === undefined || !stat.isFile())
		throw new Error(`What was handed over has no file ${name}, so no comment is written.`);
	if (stat.size > most)
		throw new Error(`The handed over ${name} has ${stat.size} bytes, more than ${most}, so no comment is written.`);
	return readFileSync(file, "utf8");
}
