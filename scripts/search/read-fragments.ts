import { gunzipSync } from "node:zlib";
import type { IndexFile } from "pagefind";
import { z } from "zod";

/** What Pagefind keeps of a page to show it: the text that it searches. */
const fragmentSchema = z.object({
	url: z.string(),
	content: z.string(),
	meta: z.object({ description: z.string().optional() }),
});
export type Fragment = z.infer<typeof fragmentSchema>;

/** The text of each page and record as Pagefind took it in, so that the vocabulary has its words and no others. */
export const readFragments = (files: readonly IndexFile[]): Fragment[] =>
	files
		.filter(({ path }) => path.endsWith(".pf_fragment"))
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ content }) => {
			const text = gunzipSync(content).toString("utf8");
			// A mark of Pagefind's own comes first.
			return fragmentSchema.parse(JSON.parse(text.slice(text.indexOf("{"))));
		});
