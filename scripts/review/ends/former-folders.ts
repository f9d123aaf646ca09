import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Folders } from "../../project/folders.ts";

/** The folders of the former end, which was unpacked elsewhere. What it lacks is taken from the new one, since the works are the same. */
export function formerFolders(folder: string, folders: Folders): Folders {
	const strings = path.join(folder, "_includes/strings");
	const hasStrings = existsSync(strings) && folders.strings.startsWith(folders.root);
	if (hasStrings) completeStrings(strings, folders.strings);
	return {
		...folders,
		root: folder,
		data: path.join(folder, "_data"),
		content: path.join(folder, "content"),
		strings: hasStrings ? strings : folders.strings,
	};
}

/** A string that only new code asks for is no change of words: it is put beside the former ones, which stay as they were. */
function completeStrings(former: string, today: string): void {
	for (const name of readdirSync(today).filter((it) => it.endsWith(".json"))) {
		const place = path.join(former, name);
		const [was, now] = [entriesOf(place), entriesOf(path.join(today, name))];
		if (was !== undefined && now !== undefined) writeFileSync(place, JSON.stringify({ ...now, ...was }));
	}
}

function entriesOf(file: string): object | undefined {
	try {
		const value: unknown = JSON.parse(readFileSync(file, "utf8"));
		return value !== null && typeof value === "object" ? value : undefined;
	} catch {
		return undefined;
	}
}
