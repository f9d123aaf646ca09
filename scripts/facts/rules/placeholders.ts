import type { Fault } from "../../project/faults.ts";
import { instead } from "../did-you-mean.ts";
import type { Evidence, Rule } from "./rule.ts";

/** `{id}` and `{id#2}` in the words on accommodations become numbers of lines, which must be there. */
export const placeholders: Rule = (evidence, at) => {
	const { site } = evidence;
	if (site === undefined) return [];
	return Object.entries(site.accommodations).flatMap(([tag, text]): Fault[] =>
		(text.match(/\{[^{}]*\}?|\}/g) ?? []).flatMap((found) => {
			const message = complaint(found, evidence);
			return message === undefined ? [] : [at(site, ["accommodations", tag], message)];
		}),
	);
};

const complaint = (found: string, { ids, hotlines }: Evidence): string | undefined => {
	const [, id, nth = "1"] = /^\{([a-z0-9-]+)(?:#(\d))?\}$/.exec(found) ?? [];
	if (id === undefined)
		return `${found} is not understood. Write the id of a line, such as {city-311} or {city-311#2}.`;
	const known = ids.get("hotlines");
	if (known !== undefined && !known.has(id)) return `"${id}" is not in hotlines.json. ${instead(id, known)}`;
	const count = hotlines.byId.get(id)?.numbers.length;
	if (count === undefined || (Number(nth) >= 1 && Number(nth) <= count)) return undefined;
	return `${found}: the line has ${count === 1 ? "one number" : `${count} numbers`}. Write {${id}}, or a number that it has.`;
};
