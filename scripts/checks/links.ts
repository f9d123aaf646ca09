import type { Diagnostic } from "../project/diagnostics.ts";
import { type Target, targetAt } from "./file-at.ts";
import { isNotFoundPage, readPageOf, type SitePage } from "./read-page.ts";
import { type Reference, referencesOf } from "./references.ts";
import { type Check, diagnosticAt, type Found, type Site } from "./site.ts";

const OPENERS = /^(geo|mailto|sms|tel|webcal):/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Every link to the site's own pages and files is relative and leads to something, its fragment too. */
export const checkLinks: Check = (site) => {
	// Parts of other pages, which are looked up at the end, in each such page once.
	const parts = new Map<string, Target & { from: Set<string> }>();
	const lost = ({ element: { offset }, address }: Reference, { file, fragment }: Target): Found => ({
		offset,
		message: `the link "${address}" leads to the part "${fragment}" of ${file}, which has no such part. Write the id of a heading or card there.`,
	});
	return {
		page: (page) =>
			referencesOf(page).flatMap((reference) => {
				const target = targetOf(site, page, reference);
				if (typeof target === "string") return [{ offset: reference.element.offset, message: target }];
				if (target === undefined || !namesPart(target)) return [];
				if (target.file === page.file) return page.ids.has(target.fragment) ? [] : [lost(reference, target)];
				const part = parts.get(keyOf(target)) ?? { ...target, from: new Set() };
				part.from.add(page.file);
				parts.set(keyOf(target), part);
				return [];
			}),
		end: async () => {
			const missing = await missingOf(site, [...parts.values()]);
			const diagnostics: Diagnostic[] = [];
			for (const file of new Set(missing.flatMap(({ from }) => [...from]))) {
				const page = await readPageOf(site.output, file);
				for (const reference of referencesOf(page)) {
					const target = targetOf(site, page, reference);
					if (typeof target !== "object" || !missing.some((part) => keyOf(part) === keyOf(target))) continue;
					const { offset, message } = lost(reference, target);
					diagnostics.push(diagnosticAt(site, page, offset, message));
				}
			}
			return diagnostics;
		},
	};
};

const keyOf = ({ file, fragment }: Target): string => `${file}#${fragment}`;

const namesPart = ({ file, fragment }: Target): boolean =>
	file.endsWith(".html") && fragment !== "" && fragment !== "top";

/** The parts that their pages do not have. */
async function missingOf<Part extends Target>(site: Site, parts: readonly Part[]): Promise<Part[]> {
	const missing: Part[] = [];
	for (const [file, inFile] of Map.groupBy(parts, (part) => part.file)) {
		const { ids } = await readPageOf(site.output, file);
		missing.push(...inFile.filter(({ fragment }) => !ids.has(fragment)));
	}
	return missing;
}

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
