import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type JsonFile, type JsonPath, readJson } from "../facts/read-json.ts";
import { shapeDiagnostics } from "../facts/shape/shape-diagnostics.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { missingLetters, missingSentence } from "./missing-letters.ts";
import { type ArtWords, artWords } from "./poster-words.ts";

/** Where the words of artwork lie, as errors name it. */
const WORDS_FOLDER = "assets/art/words";

export interface ReadArtWords {
	/** By language id. A language without a file is not drawn: its readers get the English artwork. */
	words: ReadonlyMap<string, ArtWords>;
	diagnostics: Diagnostic[];
}

/** Reads and judges the words of every language that has a file; `canPrint` says whether the fonts hold a character. */
export function readArtWords(sources: string, canPrint: (character: string) => boolean): ReadArtWords {
	const folder = path.join(sources, "words");
	const words = new Map<string, ArtWords>();
	const diagnostics: Diagnostic[] = [];
	for (const name of readdirSync(folder)
		.filter((it) => it.endsWith(".json"))
		.sort()) {
		const json = readJson(`${WORDS_FOLDER}/${name}`, readFileSync(path.join(folder, name)));
		diagnostics.push(...json.diagnostics);
		if (json.value === undefined) continue;
		const read = artWords.safeParse(json.value);
		if (!read.success) diagnostics.push(...shapeDiagnostics(json, artWords, read.error.issues));
		diagnostics.push(...unprintable(json, json.value, [], canPrint));
		if (read.success) words.set(path.basename(name, ".json"), read.data);
	}
	if (!words.has("en") && diagnostics.length === 0)
		diagnostics.push({
			file: `${WORDS_FOLDER}/en.json`,
			line: 1,
			column: 1,
			message: "the English words of posters are missing. Add this file: every other language is made from it.",
		});
	return { words, diagnostics };
}

function unprintable(
	json: JsonFile,
	value: unknown,
	at: JsonPath,
	canPrint: (character: string) => boolean,
): Diagnostic[] {
	if (typeof value === "string")
		return missingLetters(value, canPrint).map((letter) => ({
			file: json.file,
			...json.locate(at),
			message: missingSentence(letter),
		}));
	if (value === null || typeof value !== "object") return [];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, inner]) =>
		unprintable(json, inner, [...at, isList ? Number(key) : key], canPrint),
	);
}
