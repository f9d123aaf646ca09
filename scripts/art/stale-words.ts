import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { postersMadeFromFile } from "../words/translations/made-from.ts";
import type { ArtWords } from "./words.ts";

/** The words of artwork by language, without those whose English has changed since they were translated: paper can carry no note. */
export interface CurrentWords {
	words: ReadonlyMap<string, ArtWords>;
	/** The ids of the languages that were left out; their readers get the English artwork. */
	stale: readonly string[];
}

/** Holds the words of each language against the English that its record in the folder of words, `content`, was made from. */
export function currentWords(words: ReadonlyMap<string, ArtWords>, content: string): CurrentWords {
	const english = words.get("en");
	const stale = [...words.keys()].filter((id) => id !== "en" && !isMadeFrom(postersMadeFromFile(content, id), english));
	return { words: new Map([...words].filter(([id]) => !stale.includes(id))), stale };
}

function isMadeFrom(file: string, english: ArtWords | undefined): boolean {
	if (!existsSync(file)) return false;
	try {
		return isDeepStrictEqual(JSON.parse(readFileSync(file, "utf8")), english);
	} catch {
		return false;
	}
}
