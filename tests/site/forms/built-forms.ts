import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import type { Publication } from "../../../scripts/forms/publication.ts";
import { projectRoot, siteFolders } from "../../../scripts/project/folders.ts";
import { testLocale } from "../../unit/make-locale.ts";

// The finished site itself, as `npm test` builds it before all tests.
const output = path.join(projectRoot, "_site");
if (!existsSync(path.join(output, "index.html"))) throw new Error("The site is not built yet. Run: npm run build");

/** A file of the finished site. */
export const builtFile = (name: string): string => readFileSync(path.join(output, name), "utf8");

/** The facts that the finished site was built from, on the day and for the address that its first page names. */
export function builtPublication(): Publication {
	const home = builtFile("index.html");
	const siteDate = /<time datetime="([^"]+)" data-edition>/.exec(home)?.[1];
	const siteUrl = /<link rel="canonical" href="([^"]+)">/.exec(home)?.[1];
	if (siteDate === undefined || siteUrl === undefined) throw new Error("The first page names no day or no address.");
	const { data, root } = siteFolders({});
	const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	return { facts: readFacts({ data, root, siteDate, today }), siteUrl, ...testLocale() };
}
