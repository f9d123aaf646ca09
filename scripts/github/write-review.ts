import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ToolResult } from "../project/run-tool.ts";
import { inBlock } from "../review/print/escape.ts";
import { fitMarkdown } from "./fit-markdown.ts";
import { NUMBER_FILE, REVIEW_FILE } from "./read-review.ts";

const CUT = "**The rest is too long for a comment and was cut off here.**";

/** Lays out what the job with rights takes up: the number of the pull request and the review, or why there is none. */
export async function writeReview(folder: string, number: string, told: ToolResult): Promise<void> {
	if (!/^[1-9]\d{0,8}$/.test(number))
		throw new Error(`The number of the pull request is "${number}". Set PULL_REQUEST to a number, such as 12.`);
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, NUMBER_FILE), `${number}\n`);
	// Room for what the comment says before it.
	await writeFile(path.join(folder, REVIEW_FILE), fitMarkdown(reviewOf(told), CUT, 60_000));
}

const reviewOf = ({ code, output }: ToolResult): string =>
	code === 0
		? output
		: `**What this change means cannot be told yet.** Mend this first; it also stands beside the lines, under "Files changed".\n\n${inBlock(output.trim() || "npm run review failed and did not say why.", "text")}\n`;
