/** The size of a file in words. // => "84 KB", "8.4 MB" */
export const sizeInWords = (bytes: number): string =>
	// From here on whole kilobytes would be a thousand of them.
	bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
