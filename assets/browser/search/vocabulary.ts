import { fold, wordsOf } from "./fold.ts";

/** What a build writes beside the index for each language: pagefind/words.<tag>.json. */
export interface VocabularyFile {
	/** The words of the language's pages, parted by spaces, under the number of pages that have them. */
	words: Readonly<Record<string, string>>;
	/** Words that say nothing of what is looked for, parted by spaces. */
	stop: string;
	/** What may follow a word's stem, longest first, parted by spaces. */
	endings: string;
	/** Spellings that sound the same, each with the one that stands for all. // [["nb", "mb"], ["aa", "a"]] */
	sounds: readonly (readonly [string, string])[];
	/** Words or phrases with what the pages call the same. // { "la migra": ["ice"] } */
	synonyms: Readonly<Record<string, readonly string[]>>;
	/** What stands where, whatever Pagefind thinks; pages and lines by their ids in its index. */
	order?: ResultOrder;
}

export interface ResultOrder {
	/** Queries and what stands first for them. // { "my rights": ["en_1a2b"] } */
	bets: Readonly<Record<string, readonly string[]>>;
	/** The digits that dial a line, with the number as people read it and the lines. // { "16126733000": ["612-673-3000", "en_3c4d"] } */
	numbers: Readonly<Record<string, readonly [shown: string, ...ids: string[]]>>;
	/** Pages that help at once. */
	help: readonly string[];
	/** Pages about the site's facts, which never stand before those. */
	background: readonly string[];
}

/** One word of the site. */
export interface KnownWord {
	/** As the pages write it. */
	written: string;
	folded: string;
	/** How it sounds; words of one sound are one word spelled in two ways. */
	sound: string;
	stem: string;
	pages: number;
}

/** A vocabulary made ready to look words up. */
export interface Vocabulary {
	words: readonly KnownWord[];
	byFold: ReadonlyMap<string, KnownWord>;
	isStop(folded: string): boolean;
	/** What the pages say for words that a visitor types, folded or by their stems; undefined for none. */
	synonymsOf(folded: readonly string[]): readonly string[] | undefined;
	/** The words of what has synonyms or a best bet, so that slips in them are fixed too. */
	aliases: readonly KnownWord[];
	soundOf(folded: string): string;
	/** The sound of a word without its endings. */
	stemOf(folded: string): string;
	order: ResultOrder;
}

const NO_ORDER: ResultOrder = { bets: {}, numbers: {}, help: [], background: [] };

/** A shorter stem would throw words together that have nothing in common. */
const SHORTEST_STEM = 3;

/** Makes the file's words ready; pure, about a millisecond for a thousand words. */
export function readVocabulary(file: VocabularyFile): Vocabulary {
	const endings = list(file.endings).map(fold);
	const stop = new Set(list(file.stop).map(fold));
	const soundOf = (folded: string): string =>
		file.sounds.reduce((word, [written, sound]) => word.split(written).join(sound), folded);
	const stemOf = (folded: string): string => {
		let stem = folded;
		// A word may carry two, such as a plural and an article.
		for (let round = 0; round < 2; round++) {
			const ending = endings.find((it) => stem.length - it.length >= SHORTEST_STEM && stem.endsWith(it));
			if (ending === undefined) break;
			stem = stem.slice(0, stem.length - ending.length);
		}
		return soundOf(stem);
	};
	const knownWord = (written: string, pages: number): KnownWord => {
		const folded = fold(written);
		return { written, folded, sound: soundOf(folded), stem: stemOf(folded), pages };
	};
	const words = Object.keys(file.words).flatMap((count) =>
		list(file.words[count] ?? "").map((written) => knownWord(written, Number(count))),
	);
	const synonyms = new Map<string, readonly string[]>();
	const synonymsByStem = new Map<string, readonly string[]>();
	for (const key of Object.keys(file.synonyms)) {
		const folded = wordsOf(key).map(fold);
		const meant = file.synonyms[key] ?? [];
		synonyms.set(folded.join(" "), meant);
		const stems = folded.map(stemOf).join(" ");
		synonymsByStem.set(stems, synonymsByStem.get(stems) ?? meant);
	}
	// "head scarf" is typed as one word too; a word that has synonyms of its own keeps them.
	for (const [key, meant] of [...synonyms]) {
		const joined = key.split(" ").join("");
		if (!synonyms.has(joined)) synonyms.set(joined, meant);
	}
	const order = file.order ?? NO_ORDER;
	const known = [...Object.keys(file.synonyms), ...Object.keys(order.bets)];
	return {
		words,
		byFold: new Map(words.map((word) => [word.folded, word])),
		isStop: (folded) => stop.has(folded),
		synonymsOf: (folded) => synonyms.get(folded.join(" ")) ?? synonymsByStem.get(folded.map(stemOf).join(" ")),
		aliases: Array.from(new Set(known.flatMap(wordsOf)), (word) => knownWord(word, 0)),
		soundOf,
		stemOf,
		order,
	};
}

const list = (text: string): string[] => text.split(" ").filter((word) => word !== "");
