import { copyFileSync, linkSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { replaceFolder } from "../build/drafts.ts";
import type { SiteSources } from "../build/sources.ts";
import { readPage } from "../checks/read-page.ts";
import { isListed, writeChecksums } from "../hosting/checksums.ts";
import { localeByTag } from "../i18n/locale.ts";
import { COPIES_FOLDER, COPIES_PAGE } from "../urls/own-folders.ts";
import { localUrl } from "../urls/page-url.ts";
import type { Copy } from "./copy.ts";
import { type FinishedSite, readSiteFile } from "./finished-site.ts";
import { fillCopies, listCopies } from "./list-copies.ts";
import { PUBLIC_KEY_FILE } from "./minisign.ts";

interface Finished {
	/** The folder of the new site, in which the copies are already. */
	made: string;
	site: FinishedSite;
	sources: SiteSources;
	copies: readonly Copy[];
	/** The text of the key by which copies are checked; undefined if there is none. */
	publicKey: string | undefined;
}

/** Makes the site around its copies, with their list on its pages and its checksums, and puts it whole in the place of the one without. Gives warnings. */
export async function putInPlace({ made, site, sources, copies, publicKey }: Finished): Promise<string[]> {
	const pages = listingPages({ site, sources, copies, publicKey });
	makeFolders(made, site.files);
	for (const [file, html] of pages) writeFileSync(path.join(made, file), html);
	if (publicKey !== undefined) writeFileSync(path.join(made, COPIES_FOLDER, PUBLIC_KEY_FILE), publicKey);
	for (const file of site.files)
		if (isListed(file) && !pages.has(file)) share(path.join(site.folder, file), path.join(made, file));
	await writeChecksums(made);
	return await replaceFolder(made, site.folder);
}

/** The pages that list copies, filled, by their files. */
function listingPages({ site, sources, copies, publicKey }: Omit<Finished, "made">): Map<string, string> {
	const { locales, facts } = sources;
	const extras = publicKey === undefined ? [] : [PUBLIC_KEY_FILE];
	const pages = new Map<string, string>();
	for (const { language } of locales.values()) {
		const url = localUrl(language.id, `/${COPIES_PAGE}/`);
		const file = `${url.slice(1)}index.html`;
		if (!site.files.includes(file)) continue;
		const html = readSiteFile(site, file).toString("utf8");
		const wording = { t: localeByTag(locales, readPage(file, html).language).t, languages: facts.languages.byId };
		pages.set(file, fillCopies(html, listCopies(copies, { url, edition: site.edition, ...wording, extras })));
	}
	return pages;
}

function makeFolders(place: string, files: readonly string[]): void {
	for (const folder of new Set(files.map(path.dirname))) mkdirSync(path.join(place, folder), { recursive: true });
}

/** The same file in a second place, which takes no room; on disks that cannot do that, a copy. */
function share(file: string, place: string): void {
	try {
		linkSync(file, place);
	} catch {
		copyFileSync(file, place);
	}
}
