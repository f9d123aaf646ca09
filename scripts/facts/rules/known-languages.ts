import type { Fault } from "../../project/faults.ts";
import { instead } from "../did-you-mean.ts";
import { allRecords, visitParts } from "./records.ts";
import type { Rule } from "./rule.ts";

/** A text in a language that the site does not have would never be shown. */
export const knownLanguages: Rule = (evidence, at) => {
	const known = evidence.ids.get("languages");
	if (known === undefined) return [];
	const faults: Fault[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			if (!isLocalized(value) && !(path.at(-1) === "translations" && isGroup(value))) return;
			for (const tag of Object.keys(value)) {
				if (tag === "en" || known.has(tag)) continue;
				faults.push(
					at(record, [...path, tag], `the language "${tag}" is not in languages.json. ${instead(tag, known)}`),
				);
			}
		});
	}
	return faults;
};

/** Of all groups of fields only texts by language have English. */
const isLocalized = (value: unknown): value is object => isGroup(value) && "en" in value;

const isGroup = (value: unknown): value is object => value !== null && typeof value === "object";

/** Every other language falls back on English, so it is always there. */
export const publishedEnglish: Rule = ({ languages }, at) => {
	const english = languages.byId.get("en");
	if (english === undefined || english.published) return [];
	return [at(english, ["published"], "English is what other languages fall back on. Write true.")];
};
