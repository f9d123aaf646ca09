export interface Redirect {
	from: string;
	to: string;
	status: number;
}

/** The page for an unknown address: that of the first rule of status 404 whose beginning it has, or the site's. // "/es/x/" => "/es/404.html" */
export const missingPage = (redirects: readonly Redirect[], path: string): string =>
	redirects.find(({ from, status }) => status === 404 && from.endsWith("*") && path.startsWith(from.slice(0, -1)))
		?.to ?? "/404.html";

/** Reads the text of a `_redirects` file: from, to and status on one line; a `!` behind the status forces it over a file. */
export const parseRedirects = (text: string): Redirect[] =>
	text
		.split("\n")
		.map((line) => line.trim().split(/\s+/))
		.flatMap(([from, to, status = "301"]) => (from && to ? [{ from, to, status: Number.parseInt(status, 10) }] : []));
