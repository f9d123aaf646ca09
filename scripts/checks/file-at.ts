/** Where an address leads to within the site: a file, and a part of it, both without percent signs. */
export interface Target {
	/** From the site's root. // => "es/index.html" */
	file: string;
	/** The id of the part; empty if the address names none. */
	fragment: string;
}

// A host that cannot exist, to resolve relative addresses against.
const NOWHERE = "http://site.invalid/";

/** Where an address leads to that stands in a file of the site; "" stands for the site's root. // => targetAt("../#call", "es/index.html") is index.html, call */
export function targetAt(address: string, fromFile: string): Target {
	const { pathname, hash } = new URL(address, `${NOWHERE}${fromFile}`);
	const file = decode(pathname)
		.slice(1)
		.replace(/(^|\/)$/, "$1index.html");
	return { file, fragment: decode(hash.slice(1)) };
}

/** The file alone. // => fileAt("/es/", "") is es/index.html */
export const fileAt = (address: string, fromFile: string): string => targetAt(address, fromFile).file;

/** A part of an address without its percent signs; one that is not well-formed stays, and then leads nowhere. */
function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
