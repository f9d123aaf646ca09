import type { Diagnostic } from "../../project/diagnostics.ts";
import { instead } from "../did-you-mean.ts";
import { allRecords, type Rule, visitParts } from "./rule.ts";

/** A text in a language that the site does not have would never be shown. */
export const knownLanguages: Rule = (evidence, at) => {
	const known = evidence.ids.get("languages");
	if (known === undefined) return [];
	const diagnostics: Diagnostic[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			if (!isLocalized(value) && !(path.at(-1) === "translations" && isGroup(value))) return;
			for (const tag of Object.keys(value)) {
				if (tag === "en" || known.has(tag)) continue;
				diagnostics.push(
					at(record, [...path, tag], `the language "${tag}" is not in languages.json. ${instead(tag, known)}`),
				);
			}
		});
	}
	return diagnostics;
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

/** What cannot be seen cannot be corrected. Characters that nobody sees are told by whoever reads the file. */
export const blankText: Rule = (evidence, at) => {
	const diagnostics: Diagnostic[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			if (typeof value === "string" && !/\P{Z}/u.test(value.trim()) && !MAY_BE_EMPTY.has(path.at(-1) ?? ""))
				diagnostics.push(at(record, path, "the text is blank. Write it, or take the field out."));
		});
	}
	return diagnostics;
};

/** What would be a link or heavy type on a page is shown as it is in the short texts of facts. */
export const plainTexts: Rule = (evidence, at) => {
	const diagnostics: Diagnostic[] = [];
	for (const record of allRecords(evidence)) {
		visitParts(record, (value, path) => {
			const [mark] = (typeof value === "string" && MARKUP.exec(value)) || [];
			if (mark === undefined) return;
			diagnostics.push(
				at(record, path, `${mark} would be shown to visitors as text. Take the marks out, and leave the words.`),
			);
		});
	}
	return diagnostics;
};

const MARKUP = /\*\*|(?<!\w)__(?=\w)|\[[^\]]+\]\([^)\s]+\)|<(a|b|em|i|span|strong|u)\b[^<>]*>.*<\/\1>|<br ?\/?>/i;

/** An empty rule is told by the rule for rules. */
const MAY_BE_EMPTY: ReadonlySet<string | number> = new Set(["rule"]);
