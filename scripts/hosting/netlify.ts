import type { HostingPolicy } from "./policy.ts";

/** The text of Netlify's `_headers`. */
export const netlifyHeaders = ({ headers }: HostingPolicy): string =>
	headers
		.map((rule) =>
			[rule.path, ...Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
		)
		.map((block) => `${block}\n`)
		.join("\n");

/**
 * The text of Netlify's `_redirects`: each is permanent, so that search engines forget the old address; and each is forced
 * by its `!`, since a page that leads on stands at some of the old addresses, for hosts that know no redirects.
 * Last, since the first rule that matches holds: an unknown address in a language's folder shows that language's own page.
 */
export const netlifyRedirects = ({ redirects, missingPages }: HostingPolicy): string =>
	[
		...redirects.map(({ from, to }) => `${from} ${to} 301!\n`),
		...missingPages.map((folder) => `${folder}* ${folder}404.html 404\n`),
	].join("");
