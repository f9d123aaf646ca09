import type { SiteSources } from "../build/sources.ts";
import type { Facts } from "../facts/facts.ts";
import type { FinishedSite } from "./finished-site.ts";

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

/** The name by which all copies of an edition begin, and the folder that they unpack into. // => "wearempls-2026-11-22" */
export const nameOfCopies = ({ site }: Pick<Facts, "site">, edition: string): string => `${site.shortName}-${edition}`;

/** A file by its path with forward slashes, and its bytes. */
export type CopyFile = readonly [file: string, bytes: Uint8Array];

/** The files of a copy, brought one after another: all at once a large site would fill the memory. */
export type CopyFiles = Iterable<CopyFile> | AsyncIterable<CopyFile>;

export const isHtml = (file: string): boolean => file.endsWith(".html");

/** What the steps that make copies are given. */
export interface Making {
	site: FinishedSite;
	/** Facts and words as of the day of the edition. */
	sources: SiteSources;
	/** The files of the full copy, from which others are made, pages first. */
	full: Iterable<CopyFile>;
	/** An empty folder for what a program must find on the disk; it is taken away at the end. */
	workshop: string;
}

/** A copy with its bytes, at once or piece by piece. */
export type MadeCopy = Omit<Copy, "bytes" | "sha256"> & { content: Uint8Array | AsyncIterable<Uint8Array> };

/** One kind of copy. Where it cannot be made on this machine, a note says in one sentence what to install. */
export interface CopyStep {
	/** Told at its start. // => "full copy" */
	name: string;
	make(making: Making): Promise<{ copies: readonly MadeCopy[]; note?: string }>;
}
