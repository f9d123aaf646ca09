export interface Redirect {
	from: string;
	to: string;
	status: number;
}

/** Reads the text of a `_redirects` file: from, to and status on one line; a `!` behind the status forces it over a file. */
export const parseRedirects = (text: string): Redirect[] =>
	text
		.split("\n")
		.map((line) => line.trim().split(/\s+/))
		.flatMap(([from, to, status = "301"]) => (from && to ? [{ from, to, status: Number.parseInt(status, 10) }] : []));
