import type { Site } from "../facts/schema/site.ts";

/** Where the site will stand while nobody has said so: a name that can belong to no one (RFC 2606). */
export const PLACEHOLDER_URL = "https://wearempls.example";

/** The site's own address, with a slash at its end: SITE_URL, else Netlify's, else what site.json says, else the placeholder. */
export function siteUrl(site: Site, env: NodeJS.ProcessEnv): string {
	const wanted = env.SITE_URL || env.URL || site.url || PLACEHOLDER_URL;
	if (!URL.canParse(wanted))
		throw new Error(
			`SITE_URL is "${wanted}", which is not a web address. Write one such as https://www.minneapolismn.gov/wearempls/.`,
		);
	return wanted.endsWith("/") ? wanted : `${wanted}/`;
}
