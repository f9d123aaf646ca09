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

/**
 * A link inside the site with the name of the page's file, as folders need it that no host serves; links elsewhere stay as they are.
 * // ("../contact/#oira", "report/index.html") => "../contact/index.html#oira"
 */
export function spellOut(address: string, file: string): string {
	if (/^([a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(address)) return address;
	if (!pathWithin(address, file)?.endsWith("/")) return address;
	const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(address) ?? [];
	const spelled = `${path}${path === "" || path.endsWith("/") ? "" : "/"}index.html`;
	return spelled.replace(/^\.\/(?=index\.html$)/, "") + rest;
}
