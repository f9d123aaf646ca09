import { existsSync, readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Folders } from "../../project/folders.ts";
import { type Board, newBoard } from "./bulletin.ts";
import { findFile } from "./find-file.ts";
import type { Ahead, Finish, Outcome } from "./news.ts";
import { faultsSaid, namesOf } from "./sayings.ts";
import type { Showing } from "./serve.ts";
import { isOfWorks } from "./source-places.ts";
import type { Workshop } from "./workshop.ts";

interface Options {
	folders: Folders;
	/** Where every edition is made, each in a folder of its own. */
	workplace: string;
	workshop: Workshop;
	/** Resolves when no file is being written. */
	rest(): Promise<void>;
	onSay(text: string): void;
}

/** What is shown, kept up with the sources. */
export interface Show {
	showing(): Showing;
	board: Board;
	/** Builds what has changed; changes that come during a build are built together after it. Resolves when all are. */
	renew(files: readonly string[]): Promise<void>;
	/** Told when the open pages are there before the others. */
	ahead(news: Ahead): void;
	/** Told when an edition is finished behind its pages. */
	finish(finish: Finish): Promise<void>;
}

/** Keeps the newest good edition on show, and tells what hinders a newer one. The former `_site` stands in until there is one. */
export function keepShowing({ folders, workplace, workshop, rest, onSay }: Options): Show {
	const former = existsSync(path.join(folders.output, "index.html")) ? folders.output : undefined;
	let shown: Showing = { folder: former, searchFolder: former, clock: null };
	const board = newBoard();
	// Pages that are still open from a former `npm start` must not take its editions for these.
	const run = Date.now().toString(36);
	const nameOf = (edition: number): string => `${run}-${edition}`;
	// The checks name the finished site by its folder.
	const folderOf = (edition: number): string => path.join(workplace, String(edition), "_site");
	let edition = 0;
	let waiting: string[] = [];
	let building: Promise<void> | undefined;
	let hasWarned = false;
	let aheadAt: number | undefined;

	const buildAll = async (): Promise<void> => {
		do {
			const changed = waiting;
			waiting = [];
			const start = performance.now();
			aheadAt = undefined;
			if (changed.some(isOfWorks)) await workshop.close();
			edition += 1;
			const outcome = await workshop.build({
				edition,
				folders: { ...folders, output: folderOf(edition) },
				open: board.open(),
			});
			if (outcome.kind === "failed") await rest();
			await take(outcome, changed, start);
		} while (waiting.length > 0);
		// At once, so that no change slips in between.
		building = undefined;
	};
	const take = async (outcome: Outcome, changed: readonly string[], start: number): Promise<void> => {
		const hadFaults = board.current().faults.length > 0;
		if (outcome.kind === "failed") {
			// A fault of a file that was still being written is none.
			if (waiting.length > 0) return;
			shown = withoutAhead(shown);
			board.post(board.current().edition || run, outcome.faults, true);
			onSay(faultsSaid(outcome.faults, shown.folder === undefined ? "nothing" : "former"));
			return;
		}
		const folder = folderOf(outcome.edition);
		const { ahead } = shown;
		shown = { folder, searchFolder: shown.searchFolder, clock: outcome.clock };
		board.post(
			ahead && !isSame(ahead.pages, folder) ? `${nameOf(outcome.edition)}-all` : nameOf(outcome.edition),
			[],
			false,
		);
		const seconds = (((aheadAt ?? performance.now()) - start) / 1000).toFixed(1);
		if (changed.length > 0)
			onSay(`${namesOf(changed, folders.root)}: ${hadFaults ? "mended, " : ""}shown after ${seconds} s`);
	};
	const ahead = ({ edition: coming, clock, pages }: Ahead): void => {
		const drawn = new Map(Object.entries(pages));
		aheadAt = performance.now();
		shown = { ...shown, ahead: { edition: nameOf(coming), clock, pages: drawn } };
		board.postAhead(nameOf(coming), new Set(drawn.keys()));
	};
	const finish = async ({ edition: finished, faults, warnings }: Finish): Promise<void> => {
		const folder = folderOf(finished);
		if (shown.folder !== folder) return;
		if (existsSync(path.join(folder, "pagefind"))) shown = { ...shown, searchFolder: folder };
		if (faults.length > 0) {
			board.post(board.current().edition, faults, false);
			onSay(faultsSaid(faults, "same"));
		}
		if (!hasWarned) for (const warning of warnings) onSay(`Warning: ${warning}`);
		hasWarned = true;
		await clear();
	};
	/** Takes away the editions that are no longer shown. */
	const clear = async (): Promise<void> => {
		for (const name of await readdir(workplace)) {
			const made = Number(name);
			const folder = folderOf(made);
			if (folder !== shown.folder && folder !== shown.searchFolder && made < edition)
				await rm(path.dirname(folder), { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
		}
	};
	return {
		showing: () => shown,
		board,
		renew: (files) => {
			waiting.push(...files);
			building ??= buildAll();
			return building;
		},
		ahead,
		finish,
	};
}

const withoutAhead = ({ ahead: _, ...shown }: Showing): Showing => shown;

/** Whether pages are in a finished site as they were drawn ahead of it; else those who have seen them must load them again. */
const isSame = (pages: ReadonlyMap<string, string>, folder: string): boolean =>
	[...pages].every(([url, markup]) => {
		const found = findFile(folder, url);
		return found.kind === "file" && readFileSync(found.file, "utf8") === markup;
	});
