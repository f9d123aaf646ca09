export interface Redirect {
	from: string;
	to: string;
	status: number;
}

/** Reads the text of a `_redirects` file: from, to and status on one line. */
export const parseRedirects = (text: string): Redirect[] =>
	text
		.split("\n")
		.map((line) => line.trim().split(/\s+/))
		.flatMap(([from, to, status = "301"]) => (from && to ? [{ from, to, status: Number(status) }] : []));
