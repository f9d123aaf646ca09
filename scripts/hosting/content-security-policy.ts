import { createHash } from "node:crypto";

/** The name by which a policy allows one inline style, taken of the exact text between `<style>` and `</style>`. // => "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" */
export const styleHash = (css: string): string => `sha256-${createHash("sha256").update(css, "utf8").digest("base64")}`;

/** Whether an address is the search page of a language; Pagefind runs there alone. // "/es/search/" => true */
export const isSearchPage = (pageUrl: string): boolean => /^\/([a-z]{2,3}(-[a-z]+)*\/)?search\/$/i.test(pageUrl);

/** Where a policy will stand: a header can forbid framing, a `<meta>` cannot (CSP 3, section 3.3). */
export interface PolicyPlace {
	meta?: boolean;
}

/**
 * What a page may load: nothing, but for its own files and the styles whose hashes are given.
 * Only the search page may compile WebAssembly and fetch, for Pagefind.
 */
export function contentSecurityPolicy(
	pageUrl: string,
	hashes: readonly string[],
	{ meta = false }: PolicyPlace = {},
): string {
	const search = isSearchPage(pageUrl);
	const directives = [
		"default-src 'none'",
		"base-uri 'none'",
		search && "connect-src 'self'",
		"form-action 'self'",
		!meta && "frame-ancestors 'none'",
		"img-src 'self'",
		"manifest-src 'self'",
		search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
		// Its own files for what a page looks like on paper.
		`style-src 'self' ${hashes.map((hash) => `'${hash}'`).join(" ")}`,
	];
	return directives.filter((directive) => directive !== false).join("; ");
}
