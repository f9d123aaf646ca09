import type { Facts } from "../../facts/facts.ts";

/** A text of the facts that has words in several languages. */
export interface FactText {
	/** Its file, its record's id, its field. // => "hotlines/city-311/purpose" */
	key: string;
	english: string;
	/** Its words by language, as the facts hold them. */
	words: Record<string, string>;
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
	if ("en" in value) return [{ key, english: String(value.en), words: value as Record<string, string> }];
	const parts: [string | number, unknown][] = Array.isArray(value)
		? value.map((it, index) => [nameIn(it, index), it])
		: Object.entries(value);
	return [...quoted(value, key), ...parts.flatMap(([name, part]) => textsIn(part, `${key}/${name}`))];
}

/** The words of a quotation stay as they were written, with their translations beside them. */
const quoted = (value: object, key: string): FactText[] =>
	"translations" in value && "text" in value && "language" in value && value.language === "en"
		? [{ key: `${key}/text`, english: String(value.text), words: (value.translations ?? {}) as Record<string, string> }]
		: [];

/** A record by its id, since its place in a list may change. */
const nameIn = (value: unknown, index: number): string | number =>
	value !== null && typeof value === "object" && "id" in value ? String(value.id) : index;
