// A host that cannot exist, to resolve relative addresses against.
const NOWHERE = "http://site.invalid";

/**
 * The path within the site that a link of a page leads to, as an address spells it; undefined if it leads elsewhere, or cannot be read.
 * // ("../contact/#oira", "report/index.html") => "/contact/"
 */
export function pathWithin(address: string, file: string): string | undefined {
	// A file may have any name; in an address "?", "#" and "%" mean something else.
	const place = file.split("/").map(encodeURIComponent).join("/");
	const target = URL.parse(address, `${NOWHERE}/${place}`);
	return target?.origin === NOWHERE ? target.pathname : undefined;
}
