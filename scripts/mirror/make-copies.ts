import { mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { siteDate } from "../facts/site-date.ts";
import { localeByTag } from "../i18n/locale.ts";
import { type Folders, projectRoot } from "../project/folders.ts";
import { clearDrafts, draftOf } from "../site/drafts.ts";
import { readMaterial } from "../site/material.ts";
import { strangersIn } from "../site/strangers.ts";
import { takeAway } from "../site/take-away.ts";
import { COPIES_FOLDER, isCopy } from "../urls/own-folders.ts";
import type { Copy } from "./copy.ts";
import { copyNotes } from "./copy-notes.ts";
import { readFinishedSite } from "./finished-site.ts";
import { fullCopy } from "./full-copy.ts";
import type { CopyStep, MadeCopy, Making } from "./making.ts";
import { publicKey } from "./public-key.ts";
import { putInPlace } from "./put-in-place.ts";
import { reportNotes } from "./report-notes.ts";
import { COPY_STEPS } from "./steps.ts";
import { sha256OfFile } from "./sums.ts";

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
 * disk or a fault leaves the site and its former copies as they were. Same site, same bytes.
 */
export async function makeCopies({ folders, env, steps = COPY_STEPS, onStep }: Options): Promise<CopiesReport> {
	const { output } = folders;
	// Beside the output under the names of drafts, so that a run that was killed costs nothing: see `clearDrafts`.
	const made = draftOf(output);
	const workshop = `${made}-workshop`;
	const today = siteDate(env, new Date());
	const notes = await clearDrafts(output);
	try {
		onStep?.("finished site");
		const site = await readFinishedSite(output);
		await requireFormerCopies(output);
		const material = await readMaterial(folders, { ...env, SITE_DATE: site.edition });
		const full = await fullCopy(site, (tag) =>
			copyNotes(site, { facts: material.facts, ...localeByTag(material.locales, tag) }),
		);
		const making: Making = { site, material, full, workshop };
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
		notes.push(...(await putInPlace({ made, site, material, copies, publicKey: key?.text })));
		notes.push(...reportNotes({ site, today, hasPublicKey: key !== undefined }));
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
