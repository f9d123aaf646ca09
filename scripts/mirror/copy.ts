import { byCodePoint } from "./by-code-point.ts";

/** What kinds of copies there are, in the order in which the page lists them. */
export const COPY_KINDS = ["full", "light", "kiwix", "pocket"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** A file that holds the site, or a part of it, for people without internet; it lies in the folder `offline` of the finished site. */
export interface Copy {
	kind: CopyKind;
	/** // => "wearempls-2026-11-22.zip" */
	file: string;
	/** The id of the one language that it is in; undefined if it has all. */
	language?: string | undefined;
	bytes: number;
	/** The SHA-256 of its bytes, in hexadecimal. */
	sha256: string;
}

/** The folder of the finished site that copies lie in, beside the page that lists them. */
export const COPIES_FOLDER = "offline";
/** The name of that page, the same in every language. */
export const COPIES_PAGE = "offline";

/** Whether a file of the finished site is a copy, or lies beside one: everything there but the page that lists them. */
export const isCopy = (file: string): boolean =>
	file.startsWith(`${COPIES_FOLDER}/`) && file !== `${COPIES_FOLDER}/index.html`;

/** Files by their path with forward slashes, in the order of their code points. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The same files in the order of their names, so that every copy is the same wherever it is made. */
export const sortedFiles = (entries: Iterable<readonly [string, Uint8Array]>): Files =>
	new Map([...entries].sort(([a], [b]) => byCodePoint(a, b)));
