import { closest, instead } from "./did-you-mean.ts";
import { type FileName, placeOfKind } from "./schema/files.ts";
import { WELL_KNOWN } from "./well-known.ts";

/** What a record of another list may be called by. */
export interface Named {
	id: string;
	/** Its name in each language. */
	names: readonly string[];
}

/** The id of a record, and its names if it has any; undefined for what is no record. */
export function namedIn(record: unknown): Named | undefined {
	if (record === null || typeof record !== "object") return undefined;
	const id: unknown = Reflect.get(record, "id");
	const name: unknown = Reflect.get(record, "name");
	if (typeof id !== "string") return undefined;
	const names = name !== null && typeof name === "object" ? Object.values(name) : [name];
	return { id, names: names.filter((it) => typeof it === "string") };
}

/**
 * The id of the record that was most likely meant by an id or a name; undefined if none is near, or several as near.
 * // => "City Council" gives "minneapolis-city-council"
 */
function nearestRecord(written: string, records: readonly Named[]): string | undefined {
	const wanted = idOf(written);
	if (wanted === "") return undefined;
	const idOfKey = new Map<string, string>();
	for (const { id, names } of records) for (const key of [...names.map(idOf), id]) idOfKey.set(key, id);
	const key = idOfKey.has(wanted) ? wanted : (shortestWithWords(wanted, idOfKey) ?? closest(wanted, idOfKey.keys()));
	return key === undefined ? undefined : idOfKey.get(key);
}

/** The key with all wanted words and the fewest others, if it is alone in that. */
function shortestWithWords(wanted: string, idOfKey: ReadonlyMap<string, string>): string | undefined {
	const words = new Set(wanted.split("-"));
	const found = [...idOfKey.keys()].filter((key) => words.isSubsetOf(new Set(key.split("-"))));
	const fewest = Math.min(...found.map((key) => key.split("-").length));
	const best = found.filter((key) => key.split("-").length === fewest);
	return new Set(best.map((key) => idOfKey.get(key))).size === 1 ? best[0] : undefined;
}

/** Of more records than anybody reads in a sentence, none is named. */
const MOST_NAMED = 12;

/** What to write instead of an id that its list does not have. // => 'Did you mean "minneapolis-city-council"?' */
export function insteadOf(written: string, list: FileName, records: readonly Named[]): string {
	const near = nearestRecord(written, [...(WELL_KNOWN[list] ?? []), ...records]);
	if (near !== undefined) return `Did you mean "${near}"?`;
	return records.length > MOST_NAMED
		? `Look for the id in ${placeOfKind(list)}, or add the record there first.`
		: instead(
				written,
				records.map(({ id }) => id),
			);
}

/** A text as an id is written. // => "Día 1!" gives "dia-1" */
export const idOf = (text: string): string =>
	text
		.normalize("NFD")
		.toLowerCase()
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
