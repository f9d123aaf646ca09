/** An address of the site with its host, and with the folder it lies in if it has one. // ("/report/", "https://city.example/mpls") => "https://city.example/mpls/report/" */
export const absoluteUrl = (to: string, siteUrl: string): string =>
	new URL(to.replace(/^\/+/, ""), siteUrl.endsWith("/") ? siteUrl : `${siteUrl}/`).href;
