/** What a visitor may have to download, in bytes after gzip -6. A build that needs more fails. */
export const BUDGETS = {
	/** A page with its inlined style: the first ten TCP segments, so that it paints from the first round trip. */
	page: { bytes: 13_000, name: "the page" },
	/** The inlined style alone. */
	style: { bytes: 6_000, name: "the inlined style" },
	/** All scripts that an ordinary page loads. */
	commonScripts: { bytes: 3_000, name: "the common script" },
	/** The scripts that the search page loads beyond those; Pagefind's own files come at the first search and do not count. */
	searchScripts: { bytes: 8_000, name: "the search script" },
} as const;
export type Budget = (typeof BUDGETS)[keyof typeof BUDGETS];
