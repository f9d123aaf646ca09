import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inBlock } from "../project/escape-markdown.ts";
import type { ToolResult } from "../project/run-tool.ts";
import { fitMarkdown } from "./fit-markdown.ts";

/** What the job without rights hands over: whose code made it is not known, so nothing of it is believed unseen. */
export interface HandedReview {
	number: number;
	markdown: string;
}

const NUMBER_FILE = "number.txt";
const REVIEW_FILE = "review.md";

/** A review of a change to every page in every language is a tenth of this. */
const MOST_BYTES = 512 * 1024;

const CUT = "**The rest is too long for a comment and was cut off here.**";

const isNumber = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text);

/** Lays out what the job with rights takes up: the number of the pull request and the review, or why there is none. */
export function writeReview(folder: string, number: string, { code, output }: ToolResult): void {
	if (!isNumber(number))
		throw new Error(`The number of the pull request is "${number}". Set PULL_REQUEST to a number, such as 12.`);
	const why = inBlock(output.trim() || "npm run review failed and did not say why.", "text");
	const told =
		code === 0
			? output
			: `**What this change means cannot be told yet.** Fix this first; it also stands beside the lines, under "Files changed".\n\n${why}\n`;
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, NUMBER_FILE), `${number}\n`);
	// Room for what the comment says before it.
	writeFileSync(path.join(folder, REVIEW_FILE), fitMarkdown(told, CUT, 60_000));
}

/** Reads what was handed over in a folder, or throws a sentence that says what is wrong with it. */
export function readReview(folder: string): HandedReview {
	const number = readText(folder, NUMBER_FILE, 20).trim();
	if (!isNumber(number))
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
