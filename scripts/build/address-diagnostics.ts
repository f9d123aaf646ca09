import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { instead } from "../facts/did-you-mean.ts";
import type { Site } from "../facts/schema/site.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import type { SiteFile } from "./templates/template.ts";

/** Files that would take one address, each told where a person chose it. The whole site is planned, so that none can be forgotten. */
export function addressDiagnostics(files: readonly SiteFile[], root: string): Diagnostic[] {
	const taken = new Map<string, Diagnostic>();
	// Many disks take names that differ in capitals alone for one.
	for (const same of Map.groupBy(files, ({ url }) => url.toLowerCase()).values()) {
		if (same.length === 1) continue;
		const [{ url, source } = { url: "" }] = same.toSorted((a, b) => rank(b) - rank(a));
		// One mistake takes an address in every language.
		if (source === undefined || taken.has(source)) continue;
		const message = source.endsWith(".md")
			? `the site has a page of its own at ${url}. Give the file another name.`
			: `${url} is the address of a page that is there. Take this line out.`;
		taken.set(source, { file: source, line: lineOf(`"${url}"`, path.join(root, source)), column: 1, message });
	}
	return [...taken.values()];
}

/** Pages that site.json names and that the site does not have, each told at its line. Whether a poster or another file is there, the finished site is asked. */
export function deadPages(
	{ quickLinks, socialNetworks, redirects }: Site,
	files: readonly SiteFile[],
	root: string,
): Diagnostic[] {
	const urls = new Set(files.map(({ url }) => url));
	const named = [...quickLinks, ...socialNetworks].flatMap(({ page }) => page ?? []);
	const isDead = (to: string): boolean => to.endsWith("/") && !urls.has(to);
	const dead = [...named, ...redirects.map(({ to }) => to)].filter((to) => isDead(to.replace(/#.*/, "")));
	return [...new Set(dead)].map((to) => ({
		file: "_data/site.json",
		line: lineOf(`"${to}"`, path.join(root, "_data/site.json")),
		column: 1,
		message: `the site has no page at ${to}. ${instead(to, urls)}`,
	}));
}

/** A page of words is moved more easily than a line of the list. */
const rank = ({ source }: SiteFile): number => (source === undefined ? 0 : source.endsWith(".md") ? 2 : 1);

function lineOf(text: string, file: string): number {
	const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
	return Math.max(1, lines.findIndex((line) => line.includes(text)) + 1);
}
