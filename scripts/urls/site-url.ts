/** What site.json tells of the site's own address. */
interface OwnAddress {
	url: string | null;
	shortName: string;
}

/** Where the site will stand while nobody has said so: a name that can belong to no one (RFC 2606). // => "https://wearempls.example/" */
export const placeholderUrl = ({ shortName }: Pick<OwnAddress, "shortName">): string => `https://${shortName}.example/`;

/** The site's own address, with a slash at its end: SITE_URL, else Netlify's, else what site.json says, else the placeholder. */
export function siteUrl(site: OwnAddress, env: NodeJS.ProcessEnv): string {
	const wanted = env.SITE_URL || env.URL || site.url || placeholderUrl(site);
	const advice = `The site's address is given as "${wanted}". Write one that begins with https:// and has nothing but a host and perhaps a folder, such as https://www.city.gov/campaign/.`;
	if (!URL.canParse(wanted)) throw new Error(advice);
	const { protocol, username, password, search, hash, href } = new URL(wanted);
	if (protocol !== "https:" || username || password || search || hash || /[\s"<>]/.test(wanted))
		throw new Error(advice);
	return href.endsWith("/") ? href : `${href}/`;
}

/** An address of the site with its host, and with the folder it lies in if it has one. // ("/report/", "https://city.example/mpls") => "https://city.example/mpls/report/" */
export const absoluteUrl = (to: string, siteUrl: string): string =>
	new URL(to.replace(/^\/+/, ""), siteUrl.endsWith("/") ? siteUrl : `${siteUrl}/`).href;
