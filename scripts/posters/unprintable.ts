import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../project/diagnostics.ts";
import { type Folders, pathFrom } from "../project/folders.ts";
import { missingLetters, missingSentence } from "./missing-letters.ts";
import type { PosterData } from "./poster-data.ts";

/** The files that a board's texts are from, besides its own words, which are judged where they are read. */
const FACTS = ["site", "hotlines", "languages", "hours"].map((name) => `${name}.json`);

/** The letters of facts and strings that a board would print and its fonts lack, each once, at the line that it comes from. */
export function unprintable(
	boards: readonly PosterData[],
	canPrint: (character: string) => boolean,
	{ root, data, strings }: Pick<Folders, "root" | "data" | "strings">,
): Diagnostic[] {
	const found = new Map<string, Diagnostic>();
	for (const board of boards) {
		const files = [...FACTS.map((name) => path.join(data, name)), path.join(strings, `${board.language}.json`)];
		for (const text of textsOf(printed(board)))
			for (const letter of missingLetters(text, canPrint)) {
				if (found.has(letter)) continue;
				const place = placeOf(JSON.stringify(text), files) ??
					placeOf(letter, files) ?? { file: files[0] ?? "", line: 1 };
				const file = pathFrom(root, place.file);
				found.set(letter, { ...place, file, column: 1, message: missingSentence(letter) });
			}
	}
	return [...found.values()];
}

/** Title, description and owner are told, not printed. */
const printed = ({ hashtag, tagline, statement, calls, source, draft }: PosterData) => [
	hashtag,
	tagline,
	statement,
	calls,
	source,
	draft,
];

const textsOf = (value: unknown): string[] => {
	if (typeof value === "string") return [value];
	return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
};

function placeOf(part: string, files: readonly string[]): { file: string; line: number } | undefined {
	for (const file of files) {
		const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
		const index = lines.findIndex((line) => line.includes(part));
		if (index >= 0) return { file, line: index + 1 };
	}
	return undefined;
}
