import { type Target, targetAt } from "./file-at.ts";
import { detached, isNotFoundPage, readPageOf, type SitePage } from "./read-page.ts";
import { type Reference, referencesOf } from "./references.ts";
import { type Check, diagnosticAt, type Found, type Site } from "./site.ts";

const OPENERS = /^(geo|mailto|sms|tel|webcal):/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Every link to the site's own pages and files is relative and leads to something, its fragment too. */
export const checkLinks: Check = (site) => {
	/** The ids of each page, and every link to a part of another page with what is to be told if that has no such part. */
	const ids = new Map<string, ReadonlySet<string>>();
	const links: (Found & { target: Target; from: string })[] = [];
	return {
		page: (page) => {
			ids.set(page.file, new Set([...page.ids].map(detached)));
			return referencesOf(page).flatMap((reference): Found[] => {
				const { address, element } = reference;
				const target = targetOf(site, page, reference);
				if (typeof target === "string") return [{ offset: element.offset, message: target }];
				if (target === undefined || !namesPart(target)) return [];
				const message = detached(
					`the link "${address}" leads to the part "${target.fragment}" of ${target.file}, which has no such part. Write the id of a heading or card there.`,
				);
				if (target.file === page.file)
					return page.ids.has(target.fragment) ? [] : [{ offset: element.offset, message }];
				links.push({ target, from: page.file, offset: element.offset, message });
				return [];
			});
		},
		end: () => {
			const lost = links.filter(({ target: { file, fragment } }) => ids.get(file)?.has(fragment) === false);
			return Promise.all(
				lost.map(async ({ from, offset, message }) =>
					diagnosticAt(site, await readPageOf(site.output, from), offset, message),
				),
			);
		},
	};
};

const namesPart = ({ file, fragment }: Target): boolean =>
	file.endsWith(".html") && fragment !== "" && fragment !== "top";

/** Where a link leads, or what is wrong with it; undefined where it leads out of the site. */
function targetOf(site: Site, page: SitePage, { element, address, loads }: Reference): Target | string | undefined {
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
	return within(site, page, address, own);
}

/** The part of an address with the site's host or from its root that is within the site; undefined for all others. */
function ownAddress({ address: siteAddress }: Site, address: string): string | undefined {
	if (siteAddress === undefined) return undefined;
	const start = isFromRoot(address) ? new URL(siteAddress).pathname : siteAddress;
	return address.startsWith(start) ? address.slice(start.length) : undefined;
}

const isFromRoot = (address: string): boolean => /^\/(?!\/)/.test(address);

function within(site: Site, page: SitePage, address: string, own: string | undefined): Target | string {
	if (own === undefined && site.address !== undefined && isFromRoot(address))
		return `the link "${address}" leads out of the site, which stands at ${site.address}. Begin it with ${new URL(site.address).pathname}.`;
	const target = own === undefined ? targetAt(address, page.file) : targetAt(own, "");
	return site.files.has(target.file)
		? target
		: `the link "${address}" leads to ${target.file}, which is not there. Correct the link, or add the page.`;
}
