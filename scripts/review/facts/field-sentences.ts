import type { Facts } from "../../facts/facts.ts";
import { FILES, type FileName } from "../../facts/schema/files.ts";
import { titleAt } from "../../facts/shape/schema-at.ts";
import type { FieldChange } from "../review-shape.ts";
import { listInWords } from "./english.ts";
import { nameInWords } from "./names.ts";
import { valueInWords } from "./values.ts";

/** What is needed to speak of a record that changed. */
export interface About {
	file: FileName;
	/** As it was: people know it by that. */
	record: object;
	facts: { was: Facts | undefined; now: Facts | undefined };
}

/** One sentence for each field that changed; translations of one text are told in one. */
export function fieldSentences(changes: readonly FieldChange[], about: About): string[] {
	const { file, record, facts } = about;
	const told = changes.map((change) => ({ change, language: languageOf(change, about) }));
	const translated = Map.groupBy(
		told.filter(({ language }) => language !== undefined),
		({ change }) => change.field.slice(0, change.field.lastIndexOf(".")),
	);
	return [
		...told.flatMap(({ change, language }) => (language === undefined ? [fieldSentence(change, about)] : [])),
		...[...translated].map(([field, texts]) => {
			const languages = listInWords(texts.flatMap(({ language = [] }) => language));
			return `The words in ${languages} for the ${labelOf(file, field)} of ${nameInWords(file, record, facts.was)} changed.`;
		}),
	];
}

/** The language whose words changed, if the field holds words in several and these are no English. */
function languageOf({ field, was, now }: FieldChange, { facts }: About): string | undefined {
	const [id = "", ...group] = field.split(".").reverse();
	if (id === "en" || group.length === 0 || typeof (was ?? now) !== "string") return undefined;
	return (facts.now?.languages.byId.get(id) ?? facts.was?.languages.byId.get(id))?.englishName;
}

/** What a field says now, and what it said before. // => "The owner of Minneapolis 311 is now City of Minneapolis (was …)." */
export function fieldSentence({ field, was, now }: FieldChange, { file, record, facts }: About): string {
	const plain = field.replace(/\.en$/, "");
	const [before, after] = [valueInWords(plain, was, facts.was), valueInWords(plain, now, facts.now)];
	const verb = Array.isArray(now ?? was) ? "are" : "is";
	const former = before === undefined ? "none was given before" : `${verb === "is" ? "was" : "were"} ${before}`;
	return `The ${labelOf(file, plain)} of ${nameInWords(file, record, facts.was)} ${verb} now ${after ?? "not given"} (${former}).`;
}

/** A field as one speaks of it: by its title in the schema, else by its name and that of its group. // => "name of the place" */
export function labelOf(file: FileName, field: string): string {
	const [name = "", ...group] = field.split(".").reverse();
	const path = [file, ...(file === "site" ? [] : [0]), ...group.toReversed(), name];
	const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	const around = group.length === 0 ? "" : ` of the ${labelOf(file, group.toReversed().join("."))}`;
	return titleAt(FILES[file], path) ?? `${words}${around}`;
}
