import path from "node:path";
import { type JsonFile, partOf } from "../facts/read-json.ts";
import type { Language } from "../facts/schema/language.ts";
import { type Folders, pathFrom } from "../project/folders.ts";
import { readStringsFile, stringsPath } from "./strings-file.ts";
import { allForms, formsOf, isPlaceholder, plain, sameEnglish, type Words } from "./words.ts";

/** A string whose English has changed since it was translated, so that the site shows both; or in whose place stands …, or nothing. */
export interface UnfinishedString {
	/** The language's id. */
	language: string;
	key: string;
	/** As errors name it. */
	file: string;
	line: number;
	/** The English that the translation was made from, if that was another than now; plural forms with " / " between them. */
	was: string | undefined;
	now: string;
	isTranslated: boolean;
}

/** Every such string of the languages that have a file or are published, in the order of languages and of the English. Expects files without errors. */
export function unfinishedStrings(
	place: Pick<Folders, "root" | "strings">,
	languages: readonly Pick<Language, "id" | "published">[],
): UnfinishedString[] {
	const english = readStrings(place, "en")?.value;
	return languages.flatMap(({ id: language, published }) => {
		const json = readStrings(place, language);
		if (language === "en" || (json === undefined && !published)) return [];
		const file = pathFrom(place.root, path.join(place.strings, `${language}.json`));
		return Object.keys(english ?? {}).flatMap((key): UnfinishedString[] => {
			const now = wordsAt(english, key, "text");
			const [made, own] = [wordsAt(json?.value, key, "english"), wordsAt(json?.value, key, "text")];
			if (now === undefined) return [];
			const was = made === undefined || sameEnglish(made, now) ? undefined : allForms(made);
			const isTranslated = own !== undefined && !formsOf(own).some(isUnwritten);
			if (isTranslated && was === undefined) return [];
			const line = own === undefined ? 1 : (json?.locateKey([key]).line ?? 1);
			return [{ language, key, file, line, was, now: allForms(now), isTranslated }];
		});
	});
}

const readStrings = ({ root, strings }: Pick<Folders, "root" | "strings">, id: string): JsonFile | undefined => {
	const file = stringsPath(strings, id);
	return file === undefined ? undefined : readStringsFile(root, file);
};

const wordsAt = (value: unknown, key: string, field: "english" | "text"): Words | undefined =>
	partOf(value, key, field) as Words | undefined;

const isUnwritten = ([, text]: readonly [unknown, string]): boolean => isPlaceholder(plain(text));
