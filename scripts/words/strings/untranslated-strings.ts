import path from "node:path";
import type { Language } from "../../facts/schema/site.ts";
import type { Folders } from "../../project/folders.ts";
import { plain } from "../translations/meaning.ts";
import { isPlaceholder } from "../translations/translation.ts";
import { partOf } from "./part-of.ts";
import type { StaleString } from "./stale-strings.ts";
import { readStringsFile, stringsPath } from "./strings-file.ts";
import { allForms, formsOf, type Words } from "./words.ts";

/** A string in whose place stands …, or nothing at all. */
export type UntranslatedString = Omit<StaleString, "was">;

/** Every untranslated string of the published languages, in the order of languages and of the English. Expects files without faults. */
export function untranslatedStrings(
	{ root, strings }: Pick<Folders, "root" | "strings">,
	languages: readonly Pick<Language, "id" | "published">[],
): UntranslatedString[] {
	const read = (id: string) => {
		const file = stringsPath(strings, id);
		return file === undefined ? undefined : readStringsFile(root, file);
	};
	const english = read("en")?.value;
	return languages
		.filter(({ id, published }) => published && id !== "en")
		.flatMap(({ id }) => {
			const json = read(id);
			return Object.keys(english ?? {}).flatMap((key): UntranslatedString[] => {
				const now = partOf(english, key, "text") as Words | undefined;
				const own = partOf(json?.value, key, "text") as Words | undefined;
				if (now === undefined || (own !== undefined && !formsOf(own).some(isUnwritten))) return [];
				const file =
					json?.file ??
					path
						.relative(root, path.join(strings, `${id}.json`))
						.split(path.sep)
						.join("/");
				const line = own === undefined ? 1 : (json?.locateKey([key]).line ?? 1);
				return [{ language: id, key, file, line, now: allForms(now) }];
			});
		});
}

const isUnwritten = ([, text]: readonly [unknown, string]): boolean => isPlaceholder(plain(text));
