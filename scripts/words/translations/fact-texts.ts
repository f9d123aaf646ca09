import type { Facts } from "../../facts/facts.ts";
import type { Localized } from "../../facts/schema/primitives.ts";

/** A text of the facts that has words in several languages. */
export interface FactText {
	/** Its file, its record's id, its field. // => "hotlines/city-311/purpose" */
	key: string;
	text: Localized;
}

/** Files without words for visitors, or whose words are no translations of one another. */
const UNREAD = new Set(["siteDate", "addresses", "languages"]);

/** Every text of the facts that is translated, in the order of the files. */
export function factTexts(facts: Facts): FactText[] {
	return Object.entries(facts).flatMap(([name, records]) => {
		if (UNREAD.has(name)) return [];
		const list: readonly unknown[] = name === "site" ? [records] : (records as Facts["events"]).all;
		return list.flatMap((record, index) =>
			textsIn(record, name === "site" ? name : `${name}/${nameIn(record, index)}`),
		);
	});
}

function textsIn(value: unknown, key: string): FactText[] {
	if (value === null || typeof value !== "object") return [];
	if ("en" in value) return [{ key, text: value as Localized }];
	const parts: [string | number, unknown][] = Array.isArray(value)
		? value.map((it, index) => [nameIn(it, index), it])
		: Object.entries(value);
	return parts.flatMap(([name, part]) => textsIn(part, `${key}/${name}`));
}

/** A record by its id, since its place in a list may change. */
const nameIn = (value: unknown, index: number): string | number =>
	value !== null && typeof value === "object" && "id" in value ? String(value.id) : index;
