import { closest } from "../facts/did-you-mean.ts";
import { type JsonFile, partOf } from "../facts/read-json.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { PLACEHOLDER, placesOf } from "./words.ts";

/** Categories in which a language may say the number as a word. // "one result" */
const SAID_IN_WORDS: ReadonlySet<string> = new Set(["zero", "one", "two"]);

/** A translation has the places of the English that it was made from, and no others. */
export function placeDiagnostics(json: JsonFile, key: string): Diagnostic[] {
	const wanted = new Set(textsOf(partOf(json.value, key, "english")).flatMap(([, text]) => [...placesOf(text)]));
	return textsOf(partOf(json.value, key, "text")).flatMap(([category, text]) => {
		if (text === PLACEHOLDER) return [];
		const path = category === undefined ? [key, "text"] : [key, "text", category];
		const diagnostic = (message: string): Diagnostic => ({ file: json.file, ...json.locate(path), message });
		const has = placesOf(text);
		const missing = [...wanted].filter((name) => !has.has(name));
		const strange = [...has].filter((name) => !wanted.has(name));
		// A place that is only misspelt is told once.
		const only = strange.length === 1 && missing.length === 1 ? missing[0] : undefined;
		const nearest = (name: string) => closest(name, missing) ?? only;
		const meant = new Set(strange.map(nearest));
		return [
			...strange.map((name) => {
				const near = nearest(name) ?? closest(name, wanted);
				const advice = near === undefined ? "Take it out." : `Did you mean {${near}}?`;
				return diagnostic(`the English has no place {${name}}. ${advice}`);
			}),
			...missing
				.filter((name) => !meant.has(name) && !(name === "count" && SAID_IN_WORDS.has(category ?? "")))
				.map((name) => diagnostic(`the place {${name}} of the English is missing. Write it where it belongs.`)),
		];
	});
}

/** Of a value that may be anything: the shape has been judged already. */
const textsOf = (words: unknown): [category: string | undefined, text: string][] => {
	if (typeof words === "string") return [[undefined, words]];
	if (words === null || typeof words !== "object") return [];
	return Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === "string");
};
