import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { movedAddresses } from "../facts/ledger/moved-addresses.ts";
import { netlifyHeaders, netlifyRedirects } from "./netlify.ts";
import { hostingPolicy } from "./policy.ts";
import { siteFiles } from "./site-files.ts";

export interface HostingInput {
	/** The finished site's folder. */
	output: string;
	facts: Facts;
	/** Of every style that a page may carry; from `styleHash`. */
	styleHashes: readonly string[];
}

export interface HostingReport {
	/** The files written, relative to the output. */
	files: readonly string[];
}

/** Writes the host's own files into the finished site. Must run after everything that adds pages or files. */
export async function writeHosting({ output, facts, styleHashes }: HostingInput): Promise<HostingReport> {
	const redirects = [...facts.site.redirects, ...movedAddresses(facts)];
	const policy = hostingPolicy({ files: await siteFiles(output), redirects, styleHashes });
	await writeFile(path.join(output, "_headers"), netlifyHeaders(policy));
	await writeFile(path.join(output, "_redirects"), netlifyRedirects(policy));
	return { files: ["_headers", "_redirects"] };
}
