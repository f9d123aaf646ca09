import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FILES_FOLDER } from "../facts/file-sizes.ts";
import { checkFacts } from "../facts/read-facts.ts";
import { siteDays } from "../facts/site-days.ts";
import { checkStrings } from "../i18n/check-strings.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import type { Folders } from "../project/folders.ts";
import { isOwnFolder } from "../search/synonyms.ts";
import { readWords } from "../words/read-words.ts";

/** Does something with a copy of all that people edit, and takes the copy away. */
export function withCopy<Result>(folders: Folders, use: (copy: Folders) => Result): Result {
	const root = mkdtempSync(path.join(tmpdir(), "new-"));
	try {
		const place = (folder: string): string => path.join(root, path.relative(folders.root, folder));
		const hasStrings = isOwnFolder({ folder: folders.strings, root: folders.root });
		for (const folder of [folders.data, folders.content, ...(hasStrings ? [folders.strings] : [])])
			cpSync(folder, place(folder), { recursive: true });
		// Pictures and files to download are only looked up by their names.
		for (const kept of ["assets/images", FILES_FOLDER].map((folder) => path.join(folders.root, folder)))
			for (const name of existsSync(kept) ? readdirSync(kept, { recursive: true, encoding: "utf8" }) : []) {
				const file = path.join(kept, name);
				if (!statSync(file).isFile()) continue;
				mkdirSync(path.dirname(place(file)), { recursive: true });
				writeFileSync(place(file), "");
			}
		return use({
			...folders,
			root,
			data: place(folders.data),
			content: place(folders.content),
			strings: hasStrings ? place(folders.strings) : folders.strings,
		});
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** What is wrong with facts, words and strings, as `npm run check` tells it. Words are judged once the facts are right. */
export function judge(folders: Folders, now: Date): readonly Diagnostic[] {
	const days = siteDays(folders.data, now);
	const { facts, diagnostics } = checkFacts({ ...folders, ...days });
	if (facts === undefined) return diagnostics;
	return [
		...readWords(folders, facts, { today: days.today }).diagnostics,
		...checkStrings(folders, facts.languages.all),
	];
}

/** The errors that were not there before; their lines may have moved. */
export function newDiagnostics(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
	const old = new Set(before.map(({ file, message }) => `${file} ${message}`));
	return after.filter(({ file, message }) => !old.has(`${file} ${message}`));
}
