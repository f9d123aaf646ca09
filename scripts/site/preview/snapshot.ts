import { type Dirent, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** How each file was last seen: when it was written, how long it is, and which one it is on its disk. */
export type Snapshot = ReadonlyMap<string, Seen>;

export interface Seen {
	mark: string;
	isEmpty: boolean;
}

/** What editors lay beside a file while it is open, and the system's own. */
const PASSING = /^(\..*|.*~|.*\.(swp|swx|tmp|crdownload)|#.*#|4913|Thumbs\.db|desktop\.ini)$/;

/** Every file of some folders, and of files by name. What is not there, or vanishes meanwhile, is not in it. */
export function takeSnapshot(places: readonly string[]): Snapshot {
	const files = new Map<string, Seen>();
	for (const place of places)
		for (const file of filesIn(place)) {
			const seen = look(file);
			if (seen !== undefined) files.set(file, seen);
		}
	return files;
}

/** The files that are new, gone or other than before. */
export function changedFiles(before: Snapshot, after: Snapshot): string[] {
	const written = [...after].filter(([file, { mark }]) => before.get(file)?.mark !== mark).map(([file]) => file);
	return [...written, ...[...before.keys()].filter((file) => !after.has(file))];
}

function look(file: string): Seen | undefined {
	try {
		const found = statSync(file, { throwIfNoEntry: false });
		if (!found?.isFile()) return undefined;
		return { mark: `${found.mtimeMs} ${found.size} ${found.ino}`, isEmpty: found.size === 0 };
	} catch (error) {
		// Such as a link that leads back to itself: the build will say so.
		return { mark: String((error as NodeJS.ErrnoException).code), isEmpty: false };
	}
}

function filesIn(place: string): string[] {
	let entries: Dirent[];
	try {
		entries = readdirSync(place, { withFileTypes: true });
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ENOTDIR" ? [place] : [];
	}
	return entries.flatMap((entry) => {
		const inside = path.join(place, entry.name);
		if (entry.isDirectory()) return filesIn(inside);
		return PASSING.test(entry.name) ? [] : [inside];
	});
}
