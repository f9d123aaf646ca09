import type { Facts } from "../../facts/facts.ts";
import type { FileName } from "../../facts/schema/files.ts";
import type { FieldChange } from "../review-shape.ts";
import { capital, listInWords, quoted } from "./english.ts";
import { wordsFor } from "./field-words.ts";
import { KIND_WORDS, nameInWords } from "./names.ts";
import { valueInWords } from "./values.ts";

/** What is needed to speak of a record that changed. */
export interface About {
	file: FileName;
	id: string;
	/** As it was: people know it by that. */
	record: object;
	facts: { was: Facts | undefined; now: Facts | undefined };
}

/** One sentence for each field that changed; translations of one text are told in one. */
export function fieldSentences(changes: readonly FieldChange[], about: About): string[] {
	const texts = new Map<string, string[]>();
	const sentences: string[] = [];
	for (const change of changes) {
		const translated = translationOf(change, about);
		if (translated === undefined) sentences.push(fieldSentence(change, about));
		else texts.set(translated.text, [...(texts.get(translated.text) ?? []), translated.language]);
	}
	const name = nameInWords(about.file, about.record, about.facts.was);
	return [
		...sentences,
		...[...texts].map(
			([text, languages]) => `The words in ${listInWords(languages)} for the ${quoted(text)} of ${name} changed.`,
		),
	];
}

/** A change of one language's words, if the field holds words in several. */
function translationOf({ field, was, now }: FieldChange, { facts }: About) {
	const steps = field.split(".");
	const id = steps.at(-1) ?? "";
	const language = (facts.now ?? facts.was)?.languages.byId.get(id) ?? facts.was?.languages.byId.get(id);
	if (language === undefined || id === "en" || steps.length < 2) return undefined;
	if (typeof (was ?? now) !== "string") return undefined;
	return { text: steps.slice(0, -1).join(" "), language: language.englishName };
}

/** What a field says now, and what it said before. */
export function fieldSentence({ field, was, now }: FieldChange, { file, id, record, facts }: About): string {
	const plain = field.replace(/\.en$/, "");
	const [before, after] = [valueInWords(plain, was, facts.was), valueInWords(plain, now, facts.now)];
	const words = wordsFor(file, plain);
	if (words === undefined)
		return `The field "${field}" of the ${KIND_WORDS[file]} "${id}" changed from ${before ?? "nothing"} to ${after ?? "nothing"}.`;
	const sentence = words.replace(/\{(name|now)\}/g, (_, place) =>
		place === "name" ? nameInWords(file, record, facts.was) : (after ?? "not given"),
	);
	return `${capital(sentence)} (${before === undefined ? "none was given before" : `was ${before}`}).`;
}
