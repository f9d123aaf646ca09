import { pageUrl } from "../../hosting/site-files.ts";

/** The folder of the web that an address names, with a slash at its end. Throws a sentence for what cannot be verified. */
export function siteAddress(text: string): URL {
	const advice = "Write the address of the site's first page, such as https://www.city.gov/campaign/.";
	if (!URL.canParse(text)) throw new Error(`"${text}" is not an address. ${advice}`);
	const url = new URL(text);
	if (url.username !== "" || url.password !== "")
		throw new Error(`The address has a name or password in it. ${advice}`);
	if (/\.(zip|zim)$/i.test(url.pathname))
		throw new Error(`${url.href} is a single file. Download it, and verify the downloaded file.`);
	url.search = "";
	url.hash = "";
	if (!url.pathname.endsWith("/")) url.pathname += url.pathname.endsWith(".html") ? "/.." : "/";
	return new URL("./", url);
}

/** The address of a file of the site, as links write it: a page without its index.html. */
export const fileAddress = (file: string, base: URL): URL =>
	new URL(`.${pageUrl(file).split("/").map(encodeURIComponent).join("/")}`, base);
