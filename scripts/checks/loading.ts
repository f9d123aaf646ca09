import { contentSecurityPolicy, styleHash } from "../hosting/content-security-policy.ts";
import { allElements, elementsOf, isNotFoundPage, type SitePage } from "./read-page.ts";
import { referencesOf } from "./references.ts";
import type { Check, Found, Site } from "./site.ts";

const isElsewhere = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
const LOADING_CSS = /@import|url\(\s*["']?(?!#|data:image\/svg\+xml)/i;
// A block of data, which no browser runs.
const DATA_TYPES = new Set(["application/ld+json", "application/json"]);

/** A page fetches nothing from other hosts, runs nothing inline, and states the policy that forbids both. */
export const checkLoading: Check = (site) => ({
	page: (page) => [...foreign(site, page), ...inlineScripts(page), ...inlineStyles(page), ...policy(page)],
});

const foreign = ({ address: own }: Site, page: SitePage): Found[] =>
	referencesOf(page)
		.filter(({ loads, address }) => loads && isElsewhere(address))
		.filter(({ address }) => !(isNotFoundPage(page) && own !== undefined && address.startsWith(own)))
		.map(({ element: { name, offset }, address }) => ({
			offset,
			message: `the <${name}> fetches "${address}" from elsewhere, which tells others who reads the page. Keep a copy in the site and name that.`,
		}));

const inlineScripts = (page: SitePage): Found[] => [
	...elementsOf(page, "script")
		.filter(({ attributes }) => attributes.src === undefined && !DATA_TYPES.has(attributes.type ?? ""))
		.map(({ offset }) => ({
			offset,
			message: "a script stands in the page, and browsers will not run it. Move it to a file.",
		})),
	...allElements(page).flatMap(({ attributes, offset }) =>
		Object.keys(attributes)
			.filter((name) => /^on[a-z]+$/.test(name))
			.map((name) => ({
				offset,
				message: `the attribute ${name} is a script, and browsers will not run it. Move it to a file.`,
			})),
	),
];

const inlineStyles = (page: SitePage): Found[] => [
	...allElements(page)
		.filter(({ attributes }) => attributes.style !== undefined)
		.map(({ name, offset }) => ({
			offset,
			message: `the <${name}> has a style attribute, which browsers will ignore. Write a class.`,
		})),
	...elementsOf(page, "style")
		.filter(({ text }) => LOADING_CSS.test(text))
		.map(({ offset }) => ({
			offset,
			message: "the style fetches another file, so the page waits for it. Write it into the style.",
		})),
];

function policy(page: SitePage): Found[] {
	const hashes = elementsOf(page, "style").map(({ text }) => styleHash(text));
	if (hashes.length === 0)
		return [{ offset: 0, message: "the page has no style. Let it carry those that its markup asks for." }];
	const stated = elementsOf(page, "meta").find(
		({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "content-security-policy",
	);
	if (stated?.attributes.content === contentSecurityPolicy(page.url, hashes, { meta: true })) return [];
	const message =
		"the page does not state the security policy that fits its address and its styles. Write what contentSecurityPolicy gives for them.";
	return [{ offset: stated?.offset ?? 0, message }];
}
