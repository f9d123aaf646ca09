import { z } from "zod";
import { movedAddresses } from "../facts/moved-addresses.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { absoluteUrl } from "../urls/site-url.ts";
import { fileAt } from "./file-at.ts";
import { isFallback, isNoindex } from "./read-page.ts";
import { type Check, diagnosticInSource, type Site } from "./site.ts";

/** What lists the site's pages and files for programs lists what is there: sitemap, manifest, redirects. */
export const checkListings: Check = (site) => {
	/** The addresses of the pages that are to be found, from the site's root. */
	const toFind: string[] = [];
	return {
		page: (page) => {
			if (!isNoindex(page) && !isFallback(page)) toFind.push(page.url);
			return [];
		},
		end: () => [...sitemapDiagnostics(site, toFind), ...manifestDiagnostics(site), ...redirectDiagnostics(site)],
	};
};

function sitemapDiagnostics(site: Site, toFind: readonly string[]): Diagnostic[] {
	const source = site.sources.get("sitemap.xml");
	const { address } = site;
	if (source === undefined || address === undefined) return [];
	const listed = new Set([...source.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]));
	const present = new Set(toFind.map((url) => absoluteUrl(url, address)));
	return [
		...[...present]
			.filter((url) => !listed.has(url))
			.map((url) =>
				diagnosticInSource(site, "sitemap.xml", 0, `the page ${url} is not listed. Add it, or mark the page noindex.`),
			),
		...[...listed]
			.filter((url) => url !== undefined && !present.has(url))
			.map((url) =>
				diagnosticInSource(site, "sitemap.xml", 0, `${url} is listed, but no such page is to be found. Take it out.`),
			),
	];
}

const manifestSchema = z.object({ icons: z.array(z.object({ src: z.string() })) });

/** Each language has a manifest of its own, which names the icons from where it stands. */
const manifestDiagnostics = (site: Site): Diagnostic[] =>
	[...site.sources]
		.filter(([file]) => file.endsWith("manifest.webmanifest"))
		.flatMap(([file, source]) =>
			manifestSchema
				.parse(JSON.parse(source))
				.icons.filter(({ src }) => !site.files.has(fileAt(src, file)))
				.map(({ src }) =>
					diagnosticInSource(site, file, source.indexOf(src), `the icon ${src} is not there. Draw it, or take it out.`),
				),
		);

const redirectDiagnostics = (site: Site): Diagnostic[] =>
	[
		...(site.facts?.site.redirects ?? []).map((redirect) => ({ ...redirect, file: "_data/site.json" })),
		...(site.facts ? movedAddresses(site.facts) : []),
	]
		.filter(({ to }) => !site.files.has(fileAt(to, "")))
		.map(({ from, to, file }) => ({
			file,
			line: 1,
			column: 1,
			message: `the old address ${from} is sent to ${to}, which is not a page. Write one that is, such as "/".`,
		}));
