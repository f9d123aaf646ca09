import { OWN_FOLDERS } from "../urls/own-folders.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { isDrawing, pageScopes } from "./page-scopes.ts";

/** Headers for every path that a pattern matches: one address, or a folder with `*` at its end. */
export interface HeaderRule {
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** An old address and the page that took its place. */
export interface Redirect {
	from: string;
	to: string;
}

/** What any host must do with the site; each host's own file is made from it. */
export interface HostingPolicy {
	/** No header is set by two rules that match one path: hosts differ on whether they join or replace. */
	headers: readonly HeaderRule[];
	redirects: readonly Redirect[];
	/** Folders with their own page for unknown addresses, each from the site's root. // => ["/es/"] */
	missingPages: readonly string[];
}

/** Sent with every file. */
const COMMON_HEADERS = {
	// One year. Preload and includeSubDomains bind the City's other sites: that is the City's decision.
	"Strict-Transport-Security": "max-age=31536000",
	"X-Content-Type-Options": "nosniff",
	// For browsers that do not know frame-ancestors, and for the answer to an unknown address.
	"X-Frame-Options": "DENY",
	// Not even the origin: the next site must not learn that somebody came from a page about hate crimes.
	"Referrer-Policy": "no-referrer",
	"Permissions-Policy":
		"accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
	"Cross-Origin-Opener-Policy": "same-origin",
	// Everything here is public: posters are made to be shown elsewhere, and data to be used.
	"Cross-Origin-Resource-Policy": "cross-origin",
} as const;

// A page is asked for anew each time: a corrected number or an alert must not wait for a cache.
const PAGE_CACHE = "public, max-age=0, must-revalidate";
const HASHED_CACHE = "public, max-age=31536000, immutable";

const PICTURES = `/${OWN_FOLDERS.pictures}/`;
/** Folders in which every file is named by its content, so that it can be kept for good. */
const HASHED_FOLDERS = [
	PICTURES,
	`/${OWN_FOLDERS.search}/filter/`,
	`/${OWN_FOLDERS.search}/fragment/`,
	`/${OWN_FOLDERS.search}/index/`,
	`/${OWN_FOLDERS.scripts}/`,
] as const;

// A visitor can open a picture by itself, and a drawing (SVG) is a document then, of the site's own origin: it runs nothing and calls nobody.
const PICTURE_POLICY = { "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox" } as const;

export interface PolicyInput {
	/** Every file of the finished site, relative to it, with forward slashes. // => ["index.html", "report/index.html"] */
	files: readonly string[];
	redirects: readonly Redirect[];
	/** Of every style that a page may carry, since the page for unknown addresses is shown anywhere; from `styleHash`. */
	styleHashes: readonly string[];
}

/** The one policy of headers, caches and redirects. */
export function hostingPolicy({ files, redirects, styleHashes }: PolicyInput): HostingPolicy {
	const pages = pageScopes(files).map(({ path, url }) => ({
		path,
		headers: { "Content-Security-Policy": contentSecurityPolicy(url, styleHashes), "Cache-Control": PAGE_CACHE },
	}));
	const hashed = HASHED_FOLDERS.filter((folder) => files.some((file) => `/${file}`.startsWith(folder))).map(
		(folder) => ({
			path: `${folder}*`,
			headers: { ...(folder === PICTURES && PICTURE_POLICY), "Cache-Control": HASHED_CACHE },
		}),
	);
	const drawings = files
		.map((file) => `/${file}`)
		.filter((file) => isDrawing(file) && !file.startsWith(PICTURES))
		.map((path) => ({ path, headers: PICTURE_POLICY }));
	return {
		headers: [
			{ path: "/*", headers: COMMON_HEADERS },
			...pages,
			...hashed,
			...drawings,
			...typesOf(files),
			...openData(files),
		],
		redirects,
		missingPages: files.flatMap((file) => /^[^/]+\/(?=404\.html$)/.exec(file)?.map((folder) => `/${folder}`) ?? []),
	};
}

/** Files that phones import are named for what they are, with their encoding: with nosniff nobody guesses, and many hosts do not know them. */
function typesOf(files: readonly string[]): HeaderRule[] {
	const types: [ending: string, type: string][] = [
		[".ics", "text/calendar; charset=utf-8"],
		[".vcf", "text/vcard; charset=utf-8"],
	];
	return types.flatMap(([ending, type]) => {
		const those = files.filter((file) => file.endsWith(ending));
		// A folder of nothing else is one rule: some hosts read a hundred.
		const paths = those.map((file) => {
			const folder = file.slice(0, file.lastIndexOf("/") + 1);
			return folder !== "" && files.every((it) => !it.startsWith(folder) || it.endsWith(ending))
				? `/${folder}*`
				: `/${file}`;
		});
		return [...new Set(paths)].map((path) => ({ path, headers: { "Content-Type": type } }));
	});
}

/** Scripts of other sites may read the open data; it is the same for everybody. */
const openData = (files: readonly string[]): HeaderRule[] =>
	[
		...(files.some((file) => file.startsWith("data/")) ? ["/data/*"] : []),
		...(files.includes("data.json") ? ["/data.json"] : []),
	].map((path) => ({
		path,
		headers: { "Access-Control-Allow-Origin": "*" },
	}));
