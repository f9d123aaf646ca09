import type { Language } from "../../facts/schema/site.ts";
import type { Folders } from "../../project/folders.ts";
import { partOf } from "./part-of.ts";
import { sameEnglish } from "./same-english.ts";
import { readStringsFile, stringsPath } from "./strings-file.ts";
import { allForms, type Words } from "./words.ts";

/** A string whose English has changed since it was translated; the site shows both until somebody translates it again. */
export interface StaleString {
	/** The language's id. */
	language: string;
	key: string;
	/** As faults name it. */
	file: string;
	line: number;
	/** The English that the translation was made from, and the English that holds now; plural forms with " / " between them. */
	was: string;
	now: string;
}

/** Every stale string of some languages, in the order of languages and files. Expects files without faults. */
export function staleStrings(
	{ root, strings }: Pick<Folders, "root" | "strings">,
	languages: readonly Pick<Language, "id">[],
): StaleString[] {
	const read = (id: string) => {
		const file = stringsPath(strings, id);
		return file === undefined ? undefined : readStringsFile(root, file);
	};
	const english = read("en")?.value;
	return languages
		.filter(({ id }) => id !== "en")
		.flatMap(({ id }) => {
			const json = read(id);
			return Object.keys(json?.value ?? {}).flatMap((key): StaleString[] => {
				const was = partOf(json?.value, key, "english") as Words | undefined;
				const now = partOf(english, key, "text") as Words | undefined;
				if (json === undefined || was === undefined || now === undefined || sameEnglish(was, now)) return [];
				const { line } = json.locateKey([key]);
				return [{ language: id, key, file: json.file, line, was: allForms(was), now: allForms(now) }];
			});
		});
}
