import { pathWithin } from "./path-within.ts";

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

/** The addresses of a `srcset`, each changed. */
export const mapCandidates = (srcset: string, change: (address: string) => string): string =>
	srcset
		.split(/,\s+/)
		.map((candidate) => candidate.replace(/^\s*\S+/, (address) => change(address.trim())))
		.join(", ");
