// A host that cannot exist, to resolve relative addresses against.
const NOWHERE = "http://site.invalid/";

/**
 * A link inside the site with the name of the page's file, as folders need it that no host serves; links elsewhere stay as they are.
 * // ("../contact/#oira", "report/index.html") => "../contact/index.html#oira"
 */
export function spellOut(address: string, file: string): string {
	if (/^([a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(address)) return address;
	const { pathname } = new URL(address, NOWHERE + file);
	if (!pathname.endsWith("/")) return address;
	const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(address) ?? [];
	const spelled = `${path}${path === "" || path.endsWith("/") ? "" : "/"}index.html`;
	return spelled.replace(/^\.\/(?=index\.html$)/, "") + rest;
}

/** The addresses of a `srcset`, each changed. */
export const mapCandidates = (srcset: string, change: (address: string) => string): string =>
	srcset
		.split(/,\s+/)
		.map((candidate) => candidate.replace(/^\s*\S+/, (address) => change(address.trim())))
		.join(", ");
