import { ALWAYS } from "./hours/schedule-of.ts";
import type { FileName } from "./schema/files.ts";
import { SPOKEN } from "./spoken-languages.ts";

/** What references to a list may name though none of its records has the id. */
export const WELL_KNOWN: { readonly [Name in FileName]?: readonly { id: string; names: readonly string[] }[] } = {
	hours: [{ id: ALWAYS, names: ["24/7", "24 hours", "day and night", "always open"] }],
	languages: [...SPOKEN.values()].map(({ id, name, englishName }) => ({ id, names: [name, englishName] })),
};

/** Whether a reference to a list may name this without a record. */
export const isWellKnown = (list: FileName, id: string): boolean =>
	WELL_KNOWN[list]?.some((it) => it.id === id) === true;
