import { mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { clearDrafts, draftOf, takeAway } from "../build/drafts.ts";
import { readSiteSources } from "../build/sources.ts";
import { strangersIn } from "../build/strangers.ts";
import { siteDays } from "../facts/site-days.ts";
import { sha256OfFile } from "../hosting/checksums.ts";
import { localeByTag } from "../i18n/locale.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { COPIES_FOLDER, isCopy } from "../urls/own-folders.ts";
import { placeholderUrl } from "../urls/site-url.ts";
import type { Copy, CopyStep, MadeCopy, Making } from "./copy.ts";
import { copyNotes } from "./copy-notes.ts";
import { readFinishedSite } from "./finished-site.ts";
import { fullCopy } from "./full-copy.ts";
import { publicKey } from "./minisign.ts";
import { putInPlace } from "./put-in-place.ts";
import { COPY_STEPS } from "./steps.ts";

interface Options {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	/** The kinds of copies to make; all of them by themselves. */
	steps?: readonly CopyStep[];
	onStep?: (name: string) => void;
}

export interface CopiesReport {
	edition: string;
	copies: readonly Copy[];
	/** What could not be made, and what to do about it. */
	notes: readonly string[];
}

/**
 * Makes every copy of the finished site and lists them on its page of copies. All is written beside the site first, so that a full
 * disk or an error leaves the site and its former copies as they were. Same site, same bytes.
 */
export async function makeCopies({ folders, env, steps = COPY_STEPS, onStep }: Options): Promise<CopiesReport> {
	const { output } = folders;
	// Beside the output under the names of drafts, so that a run that was killed costs nothing: see `clearDrafts`.
	const made = draftOf(output);
	const workshop = `${made}-workshop`;
	const { siteDate: today } = siteDays(folders.data, new Date(), env);
	const notes = await clearDrafts(output);
	try {
		onStep?.("finished site");
		const site = await readFinishedSite(output);
		await requireFormerCopies(output);
		const sources = await readSiteSources(folders, { ...env, SITE_DATE: site.edition });
		const full = await fullCopy(site, (tag) =>
			copyNotes(site, { facts: sources.facts, ...localeByTag(sources.locales, tag) }),
		);
		const placeholder = placeholderUrl(sources.facts.site);
		const making: Making = { site, sources, full, workshop };
		await mkdir(workshop, { recursive: true });
		const copies: Copy[] = [];
		await mkdir(path.join(made, COPIES_FOLDER), { recursive: true });
		for (const { name, make } of steps) {
			onStep?.(name);
			const { copies: ofStep, note } = await make(making);
			for (const copy of ofStep) copies.push(await written(copy, path.join(made, COPIES_FOLDER)));
			if (note !== undefined) notes.push(note);
		}
		onStep?.("checksums");
		const key = publicKey(env, projectRoot);
		notes.push(...(await putInPlace({ made, site, sources, copies, publicKey: key?.text })));
		if (site.edition !== today)
			notes.push(
				`The finished site is of ${site.edition}. Run npm run build first if the copies should be of ${today}.`,
			);
		if (site.address.startsWith(placeholder))
			notes.push(
				`The site has no address yet, so its copies say that newer ones are at ${placeholder}. Set SITE_URL, or "url" in site.json, build, and make them again.`,
			);
		if (key !== undefined)
			notes.push(
				"The site has a key, but its list of checksums is not signed yet. Sign it before you publish: minisign -S -m _site/SHA256SUMS",
			);
		return { edition: site.edition, copies, notes };
	} finally {
		await takeAway(made);
		await takeAway(workshop);
	}
}

/** Everything else of a site is taken over; of what lies where copies go, and of what is no file, only what a former run has made is replaced. */
async function requireFormerCopies(output: string): Promise<void> {
	const stranger = (await strangersIn(output))?.find(({ file, isFile }) => !isFile || isCopy(file));
	if (stranger !== undefined)
		throw new Error(
			`${path.join(output, stranger.file)} is no former copy, and would be lost. Move it to another place and run the command again.`,
		);
}

async function written({ content, ...copy }: MadeCopy, folder: string): Promise<Copy> {
	const place = path.join(folder, copy.file);
	await writeFile(place, content);
	return { ...copy, bytes: (await stat(place)).size, sha256: sha256OfFile(place) };
}
