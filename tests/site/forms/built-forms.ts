import { readFileSync } from "node:fs";
import path from "node:path";
import { readFacts } from "../../../scripts/facts/read-facts.ts";
import type { Publication } from "../../../scripts/outputs/publication.ts";
import { cityFolders } from "../../city.ts";
import { testLocale } from "../../unit/make-locale.ts";
import { builtCity } from "../build-fixture.ts";

/** The finished site of the frozen city. */
export const output = await builtCity();

/** A file of the finished site. */
export const builtFile = (name: string): string => readFileSync(path.join(output, name), "utf8");

/** The facts that the finished site was built from, on the day and for the address that its first page names. */
export function builtPublication(): Publication {
	const home = builtFile("index.html");
	const siteDate = /<time datetime="([^"]+)" data-edition>/.exec(home)?.[1];
	const siteUrl = /<link rel="canonical" href="([^"]+)">/.exec(home)?.[1];
	if (siteDate === undefined || siteUrl === undefined) throw new Error("The first page names no day or no address.");
	const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	return { facts: readFacts({ ...cityFolders, siteDate, today }), siteUrl, ...testLocale() };
}
