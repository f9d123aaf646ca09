import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { readPage } from "../checks/read-page.ts";
import { replaceFolder } from "../site/drafts.ts";
import type { Material } from "../site/material.ts";
import { localUrl } from "../words/local-url.ts";
import { COPIES_FOLDER, COPIES_PAGE, type Copy } from "./copy.ts";
import { fillCopies } from "./fill-copies.ts";
import type { FinishedSite } from "./finished-site.ts";
import { listCopies } from "./list-copies.ts";
import { PUBLIC_KEY_FILE } from "./signing-keys.ts";
import { translations } from "./translations.ts";

interface Finished {
	output: string;
	/** Where all was written: the copies are in its folder `copies`. */
	draft: string;
	site: FinishedSite;
	material: Material;
	copies: readonly Copy[];
	/** The text of the key by which copies are checked; undefined if there is none. */
	publicKey: string | undefined;
}

/** Lists the copies on the live pages and puts both into the finished site. Every file is whole before any takes its place. */
export async function putInPlace({ output, draft, site, material, copies, publicKey }: Finished): Promise<void> {
	const made = path.join(draft, "copies");
	const { all, byTag } = translations(material);
	const pages = all
		.map(({ language: { id } }) => localUrl(id, `/${COPIES_PAGE}/`).slice(1))
		.map((folder) => `${folder}index.html`);
	const waiting: string[] = [];
	if (publicKey !== undefined) await writeFile(path.join(made, PUBLIC_KEY_FILE), publicKey);
	const extras = publicKey === undefined ? [] : [PUBLIC_KEY_FILE];
	for (const file of pages) {
		const html = Buffer.from(site.files.get(file) ?? []).toString("utf8");
		if (html === "") continue;
		const { language } = readPage(file, html);
		const place = { url: `/${file.replace(/index\.html$/, "")}`, edition: site.edition };
		const wording = { t: byTag(language).t, languages: material.facts.languages.byId };
		const list = listCopies(copies, { ...place, ...wording, extras });
		const isBeside = path.posix.dirname(file) === COPIES_FOLDER;
		const target = isBeside ? path.join(made, "index.html") : path.join(draft, "pages", file);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, fillCopies(html, list));
		if (!isBeside) waiting.push(file);
	}
	await replaceFolder(made, path.join(output, COPIES_FOLDER));
	for (const file of waiting) await rename(path.join(draft, "pages", file), path.join(output, file));
}
