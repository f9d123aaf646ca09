import path from "node:path";
import { type JsonFile, partOf } from "../facts/read-json.ts";
import type { Language } from "../facts/schema/language.ts";
import { type Folders, pathFrom } from "../project/folders.ts";
import { readStringsFile, stringsPath } from "./strings-file.ts";
import { allForms, formsOf, isPlaceholder, plain, sameEnglish, type Words } from "./words.ts";

/** A string whose English has changed since it was translated; the site shows both until somebody translates it again. */
export interface StaleString {
	/** The language's id. */
	language: string;
	key: string;
	/** As errors name it. */
	file: string;
	line: number;
	/** The English that the translation was made from, and the English that holds now; plural forms with " / " between them. */
	was: string;
	now: string;
}

/** A string in whose place stands …, or nothing at all. */
export type UntranslatedString = Omit<StaleString, "was">;

type Place = Pick<Folders, "root" | "strings">;

/** Every stale string of some languages, in the order of languages and files. Expects files without errors. */
export const staleStrings = (place: Place, languages: readonly Pick<Language, "id">[]): StaleString[] => {
	const english = readStrings(place, "en")?.value;
	return languages
		.filter(({ id }) => id !== "en")
		.flatMap(({ id }) => {
			const json = readStrings(place, id);
			return Object.keys(json?.value ?? {}).flatMap((key): StaleString[] => {
				const was = wordsAt(json?.value, key, "english");
				const now = wordsAt(english, key, "text");
				if (json === undefined || was === undefined || now === undefined || sameEnglish(was, now)) return [];
				const { line } = json.locateKey([key]);
				return [{ language: id, key, file: json.file, line, was: allForms(was), now: allForms(now) }];
			});
		});
};

/** Every untranslated string of the published languages, in the order of languages and of the English. Expects files without errors. */
export const untranslatedStrings = (
	place: Place,
	languages: readonly Pick<Language, "id" | "published">[],
): UntranslatedString[] => {
	const english = readStrings(place, "en")?.value;
	return languages
		.filter(({ id, published }) => published && id !== "en")
		.flatMap(({ id }) => {
			const json = readStrings(place, id);
			const file = pathFrom(place.root, path.join(place.strings, `${id}.json`));
			return Object.keys(english ?? {}).flatMap((key): UntranslatedString[] => {
				const now = wordsAt(english, key, "text");
				const own = wordsAt(json?.value, key, "text");
				if (now === undefined || (own !== undefined && !formsOf(own).some(isUnwritten))) return [];
				const line = own === undefined ? 1 : (json?.locateKey([key]).line ?? 1);
				return [{ language: id, key, file, line, now: allForms(now) }];
			});
		});
};

const readStrings = ({ root, strings }: Place, id: string): JsonFile | undefined => {
	const file = stringsPath(strings, id);
	return file === undefined ? undefined : readStringsFile(root, file);
};

const wordsAt = (value: unknown, key: string, field: "english" | "text"): Words | undefined =>
	partOf(value, key, field) as Words | undefined;

const isUnwritten = ([, text]: readonly [unknown, string]): boolean => isPlaceholder(plain(text));
