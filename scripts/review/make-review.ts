import { editionId } from "../build/edition-id.ts";
import { readSiteSources, type SiteSources } from "../build/sources.ts";
import { siteDays } from "../facts/site-days.ts";
import { checkSources } from "../project/check-sources.ts";
import { type Diagnostic, DiagnosticsError } from "../project/diagnostics.ts";
import type { Folders } from "../project/folders.ts";
import { isEdited } from "../project/source-kinds.ts";
import { compareEnds } from "./compare-ends.ts";
import { formerFolders, readEnd } from "./end.ts";
import { changedFiles, codeChanges, pictureChanges } from "./git/changed-files.ts";
import { type Base, findBase } from "./git/find-base.ts";
import { unpack } from "./git/unpack.ts";
import type { Review } from "./review-shape.ts";

export interface ReviewOptions {
	folders: Folders;
	env: NodeJS.ProcessEnv;
	/** The branch or commit to compare with; the main branch without one. */
	base?: string;
	now?: Date;
}

/** Compares the working tree with the commit where it parted from the base. Throws a sentence where there is nothing to compare with, or where the sources lead out of the project. */
export async function makeReview({ folders, env, base: asked, now = new Date() }: ReviewOptions): Promise<Review> {
	const base = await findBase(folders.root, asked);
	const { siteDate: day } = siteDays(folders.data, now, env);
	const files = await changedFiles(folders.root, base.commit);
	const { unsafe } = checkSources(folders.root);
	// What they lead to is not to be opened, not even to compare it.
	if (unsafe.length > 0) throw new DiagnosticsError(unsafe);
	const edition = await editionId(folders);
	const blank: Review = {
		...emptyReview(base, day),
		edition,
		pictures: pictureChanges(files),
		code: codeChanges(files),
	};
	if (!files.some(({ file, from }) => isEdited(file) || isEdited(from ?? ""))) return blank;
	const former = await unpack(folders.root, base.commit);
	try {
		const was = readEnd(formerFolders(former.folder, folders), day);
		if (former.files === 0 || was.facts === undefined) {
			const place = `${base.name} (${base.commit.slice(0, 7)})`;
			return { ...blank, notes: [`There are no facts and words in ${place}, so there is nothing to compare with.`] };
		}
		const { sources, diagnostics } = await trySources(folders, env, now);
		const is = readEnd(folders, day, sources);
		return await compareEnds({ blank, was, is, diagnostics, files });
	} finally {
		await former.remove();
	}
}

const emptyReview = (base: Base, day: string): Omit<Review, "edition" | "pictures" | "code"> => ({
	version: 1,
	base: { name: base.name, commit: base.commit },
	siteDate: day,
	notes: [],
	diagnostics: 0,
	items: [],
	pages: [],
	languages: {},
	staleness: [],
	steps: [],
});

/** All that people edit as the build reads it, or what is wrong with it. */
async function trySources(
	folders: Folders,
	env: NodeJS.ProcessEnv,
	now: Date,
): Promise<{ sources?: SiteSources; diagnostics: readonly Diagnostic[] }> {
	try {
		return { sources: await readSiteSources(folders, env, now), diagnostics: [] };
	} catch (error) {
		if (error instanceof DiagnosticsError) return { diagnostics: error.diagnostics };
		throw error;
	}
}
