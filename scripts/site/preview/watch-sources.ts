import { type FSWatcher, statSync, watch } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { changedFiles, type Snapshot, takeSnapshot } from "./snapshot.ts";

/** Nothing may change for so many milliseconds before a change counts: many editors empty a file before they fill it. */
const SETTLED = 30;
/** So long may a file be empty until it is believed: hardly anybody means it. */
const EMPTY_SETTLED = 400;
/** The system's hints get lost on network disks, in containers, and when a folder is put back; then this finds the change. */
const LOOK_AGAIN = 1000;

/** What watches the files that people edit. */
export interface Watch {
	/** Resolves when nothing is changing any more and all changes are told: a fault may be that of a file half written. */
	rest(): Promise<void>;
	close(): void;
}

/** Tells every change of some folders and files, all that came together at once, as soon as they have come to rest. */
export function watchSources(places: readonly string[], onChange: (files: readonly string[]) => void): Watch {
	let known = takeSnapshot(places);
	let settling: Promise<void> | undefined;
	let isClosed = false;
	const hints = new Map<string, { watcher: FSWatcher; folder: number }>();

	const settle = (): Promise<void> => {
		settling ??= tellWhenAtRest().finally(() => {
			settling = undefined;
		});
		return settling;
	};
	const tellWhenAtRest = async (): Promise<void> => {
		let seen = takeSnapshot(places);
		let changed = changedFiles(known, seen);
		while (changed.length > 0 && !isClosed) {
			await pause(hasNewlyEmpty(changed, seen) ? EMPTY_SETTLED : SETTLED);
			const now = takeSnapshot(places);
			const isAtRest = changedFiles(seen, now).length === 0;
			seen = now;
			changed = changedFiles(known, seen);
			if (isAtRest && changed.length > 0) {
				known = seen;
				onChange(changed);
				return;
			}
		}
	};
	const listen = (): void => {
		for (const place of places) {
			const folder = statSync(place, { throwIfNoEntry: false })?.ino;
			if (folder === hints.get(place)?.folder) continue;
			hints.get(place)?.watcher.close();
			hints.delete(place);
			if (folder === undefined) continue;
			try {
				const watcher = watch(place, { recursive: true }, () => void settle());
				watcher.on("error", () => {});
				hints.set(place, { watcher, folder });
			} catch {
				// The look below finds what changes here, only later.
			}
		}
	};
	listen();
	const timer = setInterval(() => {
		listen();
		void settle();
	}, LOOK_AGAIN);
	return {
		rest: settle,
		close: () => {
			isClosed = true;
			clearInterval(timer);
			for (const { watcher } of hints.values()) watcher.close();
		},
	};
}

const hasNewlyEmpty = (changed: readonly string[], seen: Snapshot): boolean =>
	changed.some((file) => seen.get(file)?.isEmpty);
