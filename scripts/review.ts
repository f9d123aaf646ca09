import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { makeReview } from "./review/make-review.ts";
import { reviewMarkdown } from "./review/print/markdown.ts";
import { readArguments } from "./review/read-arguments.ts";

// npm run review: what a change means, for a comment of a pull request.
await command(async () => {
	const { base, preview, isJson } = readArguments(process.argv.slice(2));
	const review = await makeReview({ folders: siteFolders(), env: process.env, ...(base !== undefined && { base }) });
	process.stdout.write(isJson ? `${JSON.stringify(review, null, "\t")}\n` : reviewMarkdown(review, preview));
});
