import type { Material } from "../site/material.ts";
import type { Copy, CopyFile } from "./copy.ts";
import type { FinishedSite } from "./finished-site.ts";

/** What the steps that make copies are given. */
export interface Making {
	site: FinishedSite;
	/** Facts and words as of the day of the edition. */
	material: Material;
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
