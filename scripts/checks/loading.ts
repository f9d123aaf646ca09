import { contentSecurityPolicy, styleHash } from "../hosting/content-security-policy.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { allElements, elementsOf, isNotFoundPage, type SitePage } from "./read-page.ts";
import { referencesOf } from "./references.ts";
import { type Check, diagnosticAt, type Site } from "./site.ts";

const isElsewhere = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
const LOADING_CSS = /@import|url\(\s*["']?(?!#|data:image\/svg\+xml)/i;
// A block of data, which no browser runs.
const DATA_TYPES = new Set(["application/ld+json", "application/json"]);

/** A page fetches nothing from other hosts, runs nothing inline, and states the policy that forbids both. */
export const checkLoading: Check = (site) => ({
	page: (page) => [
		...foreign(site, page),
		...inlineScripts(site, page),
		...inlineStyles(site, page),
		...policy(site, page),
	],
});

const foreign = (site: Site, page: SitePage): Diagnostic[] =>
	referencesOf(page)
		.filter(({ loads, address }) => loads && isElsewhere(address) && !isOwn(site, page, address))
		.map(({ element, address }) =>
			diagnosticAt(
				site,
				page,
				element.offset,
				`the <${element.name}> fetches "${address}" from elsewhere, which tells others who reads the page. Keep a copy in the site and name that.`,
			),
		);

const isOwn = ({ address: own }: Site, page: SitePage, address: string): boolean =>
	isNotFoundPage(page) && own !== undefined && address.startsWith(own);

function inlineScripts(site: Site, page: SitePage): Diagnostic[] {
	const scripts = elementsOf(page, "script")
		.filter(({ attributes }) => attributes.src === undefined && !DATA_TYPES.has(attributes.type ?? ""))
		.map(({ offset }) =>
			diagnosticAt(site, page, offset, "a script stands in the page, and browsers will not run it. Move it to a file."),
		);
	const handlers = allElements(page).flatMap(({ attributes, offset }) =>
		Object.keys(attributes)
			.filter((name) => /^on[a-z]+$/.test(name))
			.map((name) =>
				diagnosticAt(
					site,
					page,
					offset,
					`the attribute ${name} is a script, and browsers will not run it. Move it to a file.`,
				),
			),
	);
	return [...scripts, ...handlers];
}

function inlineStyles(site: Site, page: SitePage): Diagnostic[] {
	const attributes = allElements(page)
		.filter((element) => element.attributes.style !== undefined)
		.map(({ name, offset }) =>
			diagnosticAt(
				site,
				page,
				offset,
				`the <${name}> has a style attribute, which browsers will ignore. Write a class.`,
			),
		);
	const fetching = elementsOf(page, "style")
		.filter(({ text }) => LOADING_CSS.test(text))
		.map(({ offset }) =>
			diagnosticAt(
				site,
				page,
				offset,
				"the style fetches another file, so the page waits for it. Write it into the style.",
			),
		);
	return [...attributes, ...fetching];
}

function policy(site: Site, page: SitePage): Diagnostic[] {
	const hashes = elementsOf(page, "style").map(({ text }) => styleHash(text));
	if (hashes.length === 0)
		return [diagnosticAt(site, page, 0, "the page has no style. Let it carry those that its markup asks for.")];
	const stated = elementsOf(page, "meta").find(
		({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "content-security-policy",
	);
	if (stated?.attributes.content === contentSecurityPolicy(page.url, hashes, { meta: true })) return [];
	return [
		diagnosticAt(
			site,
			page,
			stated?.offset ?? 0,
			"the page does not state the security policy that fits its address and its styles. Write what contentSecurityPolicy gives for them.",
		),
	];
}
