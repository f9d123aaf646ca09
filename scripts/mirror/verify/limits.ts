/** No file of the site is larger, on the web or in a folder: the largest, its zips, have some 25 MB. */
export const MOST_FILE_BYTES = { web: 100 * 2 ** 20, folder: 2 ** 30 };

/** How long a host is waited for. */
export interface Patience {
	/** Milliseconds without a byte. */
	silence: number;
	/** Milliseconds for one file; after them, only a host that has brought `bytesPerSecond` all the while may go on. */
	whole: number;
	bytesPerSecond: number;
}

/** Slow lines of the country bring 50 KB a second four times at once; what drips on purpose does not. */
export const PATIENCE: Patience = { silence: 10_000, whole: 60_000, bytesPerSecond: 50_000 };
