import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { movedAddresses } from "../facts/moved-addresses.ts";
import { siteFiles } from "../urls/site-files.ts";
import { type HostingPolicy, hostingPolicy } from "./policy.ts";

export interface HostingInput {
	/** The finished site's folder. */
	output: string;
	facts: Facts;
	/** Of every style that a page may carry; from `styleHash`. */
	styleHashes: readonly string[];
}

/** Writes the host's own files, `_headers` and `_redirects`, into the finished site. Must run after everything that adds pages or files. */
export async function writeHosting({ output, facts, styleHashes }: HostingInput): Promise<void> {
	const redirects = [...facts.site.redirects, ...movedAddresses(facts)];
	const policy = hostingPolicy({ files: await siteFiles(output), redirects, styleHashes });
	await writeFile(path.join(output, "_headers"), netlifyHeaders(policy));
	await writeFile(path.join(output, "_redirects"), netlifyRedirects(policy));
}

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
