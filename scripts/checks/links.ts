import type { Fault } from "../project/faults.ts";
import { isNotFoundPage, type SitePage } from "./read-page.ts";
import { type Reference, referencesOf } from "./references.ts";
import { faultAt, type Site } from "./site.ts";

// A host that cannot exist, to resolve relative addresses against.
const NOWHERE = "http://site.invalid/";
const OPENERS = /^(mailto|sms|tel|webcal):/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Every link to the site's own pages and files is relative and leads to something, its fragment too. */
export const checkLinks = (site: Site): Fault[] =>
	site.pages.flatMap((page) =>
		referencesOf(page).flatMap((reference) => {
			const message = faultOf(site, page, reference);
			return message === undefined ? [] : [faultAt(site, page.file, reference.element.offset, message)];
		}),
	);

function faultOf(site: Site, page: SitePage, { element, address, loads }: Reference): string | undefined {
	if (OPENERS.test(address)) return undefined;
	const own = ownAddress(site, address);
	if (own === undefined && (HAS_SCHEME.test(address) || address.startsWith("//"))) {
		// What a page fetches from elsewhere is the matter of checkLoading.
		if (loads || /^https?:\/\/[^/]/i.test(address)) return undefined;
		return `the link "${address}" is not one that every browser opens. Write a page of the site, or an address that begins with https://.`;
	}
	// A host answers an unknown address of any depth with its 404.html; and a canonical link is absolute by its nature.
	const mayBeAbsolute = element.name === "link" && !loads;
	if (!isNotFoundPage(page) && (address.startsWith("/") || (own !== undefined && !mayBeAbsolute))) {
		return `the link "${address}" begins at the root, so it breaks under a sub-path and from a folder. Write it relative to the page.`;
	}
	return deadEnd(site, page, address, own);
}

/** The part of an address with the site's host or from its root that is within the site; undefined for all others. */
function ownAddress({ address: siteAddress }: Site, address: string): string | undefined {
	if (siteAddress === undefined) return undefined;
	const start = isFromRoot(address) ? new URL(siteAddress).pathname : siteAddress;
	return address.startsWith(start) ? address.slice(start.length) : undefined;
}

const isFromRoot = (address: string): boolean => /^\/(?!\/)/.test(address);

function deadEnd(site: Site, page: SitePage, address: string, own: string | undefined): string | undefined {
	if (own === undefined && site.address !== undefined && isFromRoot(address))
		return `the link "${address}" leads out of the site, which stands at ${site.address}. Begin it with ${new URL(site.address).pathname}.`;
	const target = new URL(own ?? address, own === undefined ? `${NOWHERE}${page.file}` : NOWHERE);
	const file = decode(target.pathname)
		.slice(1)
		.replace(/(^|\/)$/, "$1index.html");
	if (!site.files.has(file))
		return `the link "${address}" leads to ${file}, which is not there. Correct the link, or add the page.`;
	const fragment = decode(target.hash.slice(1));
	const there = site.pageByFile.get(file);
	if (fragment === "" || fragment === "top" || there === undefined || there.ids.has(fragment)) return undefined;
	return `the link "${address}" leads to the part "${fragment}" of ${file}, which has no such part. Write the id of a heading or card there.`;
}

/** A part of an address without its percent signs; one that is not well-formed stays, and then leads nowhere. */
function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
