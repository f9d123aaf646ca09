/** One thing that an editor does to a file of the project. Paths are from the project's root. */
export type Change =
	/** The first place that is found is written otherwise. */
	| { file: string; find: string | RegExp; write: string }
	/** A record is put first in its list of facts. */
	| { file: string; record: string }
	/** Words are written at the end of a file. */
	| { file: string; append: string }
	/** The whole file is saved with other contents, or a new one is added. */
	| { file: string; save: string | Uint8Array }
	/** The whole file is saved in another encoding. */
	| { file: string; encode: (text: string) => Uint8Array }
	| { file: string; remove: true }
	| { file: string; renameTo: string };

/** What `npm run check` must say. */
export interface Sentence {
	/** The file that is named; that of the first change if it is left out. */
	file?: string;
	/** A text that stands in the named line, at its first place in the changed file; a pattern that ends in that line; 1 for the file's start. */
	line: string | RegExp | 1;
	/** The whole sentence; a pattern where it repeats words that editors may change any day. */
	says: string | RegExp;
}

/** A mistake that people make in a web editor. The sentences are all that may be said of it. */
export interface Mistake {
	/** In plain words. // => "a comma is missing between two fields" */
	name: string;
	changes: readonly Change[];
	says: readonly Sentence[];
}

/** Most mistakes are one change and one sentence. */
export const mistake = (name: string, changes: Change | readonly Change[], ...says: readonly Sentence[]): Mistake => ({
	name,
	changes: "file" in changes ? [changes] : changes,
	says,
});
