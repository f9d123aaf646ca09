/** The kinds of records that have an address for ever, by their file. */
export const CITED_KINDS = ["events", "news", "resolutions"] as const;
export type CitedKind = (typeof CITED_KINDS)[number];

/** A record that people cite. */
export interface Cited {
	kind: CitedKind;
	id: string;
}

/** The address of a record, from the site's root. // ("resolutions", "daca-2017") => "/resolutions/daca-2017/" */
export const recordAddress = (kind: CitedKind, id: string): string => `/${kind}/${id}/`;

/** Where a place stands on the page of all numbers, whose lines have ids of their own. // "city-hall" => "place-city-hall" */
export const placeAnchor = (id: string): string => `place-${id}`;

/** Where a file stands in a list of files. // "minutes" => "file-minutes" */
export const fileAnchor = (id: string): string => `file-${id}`;

/** Names whose addresses belong to lists: a year or another number, `kind` and `page`. // => true for "2017" */
export const isListId = (id: string): boolean => /^(\d+|kind|page)$/.test(id);

/** The record that an address names; undefined if it is that of a list or of another page. // "/resolutions/2017/" => undefined */
export function citedAt(address: string): Cited | undefined {
	const [, kind, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
	const known = CITED_KINDS.find((it) => it === kind);
	return known === undefined || id === undefined || isListId(id) ? undefined : { kind: known, id };
}
