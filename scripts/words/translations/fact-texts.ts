import type { Facts } from "../../facts/facts.ts";

/** A text of the facts that has words in several languages. */
export interface FactText {
	/** Its file, its record's id, its field. // => "hotlines/city-311/purpose" */
	key: string;
	/** Its key with "#" for each place in a list without ids: the same for all texts of such a list. // => "hours/city-311/closures/#/name" */
	list: string;
	english: string;
	/** Its words by language, as the facts hold them. */
	words: Record<string, string>;
}

/** Files without words for visitors, or whose words are no translations of one another. */
const UNREAD = new Set(["siteDate", "fileSizes", "gone", "languages"]);

/** Every text of the facts that is translated, in the order of the files. */
export function factTexts(facts: Facts): FactText[] {
	return Object.entries(facts).flatMap(([name, records]) => {
		if (UNREAD.has(name)) return [];
		const list: readonly unknown[] = name === "site" ? [records] : (records as Facts["events"]).all;
		return list.flatMap((record, index) =>
			name === "site" ? textsIn(record, name, name) : textsOfItem(record, index, name, name),
		);
	});
}

function textsIn(value: unknown, key: string, list: string): FactText[] {
	if (value === null || typeof value !== "object") return [];
	if ("en" in value) return [{ key, list, english: String(value.en), words: value as Record<string, string> }];
	if (Array.isArray(value)) return value.flatMap((it, index) => textsOfItem(it, index, key, list));
	const parts = Object.entries(value).flatMap(([name, part]) => textsIn(part, `${key}/${name}`, `${list}/${name}`));
	return [...quoted(value, key, list), ...parts];
}

/** The texts of an item, which is named by its id, since its place in a list may change; and by its place if it has none. */
function textsOfItem(item: unknown, index: number, key: string, list: string): FactText[] {
	const id = item !== null && typeof item === "object" && "id" in item ? String(item.id) : undefined;
	return textsIn(item, `${key}/${id ?? index}`, `${list}/${id ?? "#"}`);
}

/** The words of a quotation stay as they were written, with their translations beside them. */
const quoted = (value: object, key: string, list: string): FactText[] =>
	"translations" in value && "text" in value && "language" in value && value.language === "en"
		? [
				{
					key: `${key}/text`,
					list: `${list}/text`,
					english: String(value.text),
					words: (value.translations ?? {}) as Record<string, string>,
				},
			]
		: [];
