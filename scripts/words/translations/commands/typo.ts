import { existsSync, readFileSync } from "node:fs";
import { applyEdits, modify } from "jsonc-parser";
import { putFile } from "../../../project/put-files.ts";
import { staleStrings } from "../../strings/stale-strings.ts";
import { stringsPath } from "../../strings/strings-file.ts";
import type { EnglishEntry } from "../../strings/words.ts";
import { factTexts } from "../fact-texts.ts";
import { madeFromFile, readMadeFrom } from "../made-from.ts";
import { pairTexts } from "../pair-texts.ts";
import { factsMadeFromFile, readFactsMadeFrom } from "../stale-facts.ts";
import { targetLanguages } from "../target-languages.ts";
import { isRespelling, respell } from "../typo.ts";
import { recordEnglish, requireEnglish, type Workbench } from "../workbench.ts";

/** Notes that the English of a page, of the facts or of the strings was only mended in its spelling, so that no translation goes stale. */
export function translateTypo(bench: Workbench, what: string): string[] {
	const typo = what === "facts" ? factsTypo : what === "strings" ? stringsTypo : pageTypo;
	const name = typo === pageTypo ? requireEnglish(bench, what).name : what;
	const said = targetLanguages(bench.facts).flatMap(({ id }) => typo(bench, id, name));
	return said.length > 0 ? said : [`Nothing has changed in the English of ${what} since it was translated.`];
}

function pageTypo(bench: Workbench, language: string, name: string): string[] {
	const page = bench.find(name, language);
	const translation = page && bench.words.translations.get(page.file);
	const changed = (translation?.blocks ?? []).flatMap(({ was, english }) =>
		was === undefined ? [] : [{ was, now: english.text }],
	);
	const respelled = changed.filter((it) => isRespelling(it));
	if (respelled.length > 0) {
		const file = madeFromFile(bench.folders.content, language, name);
		recordEnglish(bench, language, name, respell(readMadeFrom(file, file, []) ?? [], respelled));
	}
	return told(`content/${language}/${name}.md`, respelled, changed);
}

function factsTypo({ facts, folders }: Workbench, language: string): string[] {
	const file = factsMadeFromFile(folders.content, language);
	if (!existsSync(file)) return [];
	const record = readFactsMadeFrom(file, file, []);
	const texts = factTexts(facts).filter(({ words }) => words[language] !== undefined);
	const pairs = pairTexts(texts, record);
	const changed = texts.flatMap(({ key: today, english }) => {
		const key = pairs.get(today) ?? today;
		const was = record[key];
		return was === undefined || was === english ? [] : [{ key, was, now: english }];
	});
	const respelled = changed.filter((it) => isRespelling(it));
	const mended = Object.fromEntries(respelled.map(({ key, now }) => [key, now]));
	if (respelled.length > 0) putFile(file, `${JSON.stringify({ ...record, ...mended }, null, "\t")}\n`);
	return told(`the facts in ${language}`, respelled, changed);
}

function stringsTypo({ folders }: Workbench, language: string): string[] {
	const [english, own] = [stringsPath(folders.strings, "en"), stringsPath(folders.strings, language)];
	if (english === undefined || own === undefined) return [];
	const today = JSON.parse(readFileSync(english, "utf8")) as Record<string, EnglishEntry>;
	const stale = staleStrings(folders, [{ id: language }]);
	const respelled = stale.filter((it) => isRespelling(it));
	const mended = respelled.reduce(
		(text, { key }) => applyEdits(text, modify(text, [key, "english"], today[key]?.text, AS_WRITTEN)),
		readFileSync(own, "utf8"),
	);
	if (respelled.length > 0) putFile(own, mended);
	return told(`the strings in ${language}`, respelled, stale);
}

const AS_WRITTEN = { formattingOptions: { insertSpaces: false, eol: "\n" } };

const told = (
	what: string,
	respelled: readonly { now: string }[],
	changed: readonly { was: string; now: string }[],
): string[] => [
	...respelled.map(({ now }) => `${what}: “${now}” stales nothing.`),
	...changed
		.filter(({ now }) => !respelled.some((it) => it.now === now))
		.map(
			({ was, now }) =>
				`${what}: “${was}” became “${now}”. That is more than a slip of spelling, so it has to be translated anew.`,
		),
];
