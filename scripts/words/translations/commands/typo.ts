import { existsSync } from "node:fs";
import { factTexts } from "../fact-texts.ts";
import { madeFromFile, readMadeFrom } from "../made-from.ts";
import { factsMadeFromFile, readFactsMadeFrom } from "../stale-facts.ts";
import { isRespelling, respell } from "../typo.ts";
import { putFile, recordEnglish, requireEnglish, targetLanguages, type Workbench } from "../workbench.ts";

/** Notes that the English of a page, or the facts, was only mended in its spelling, so that no translation goes stale. */
export function translateTypo(bench: Workbench, what: string): string[] {
	return targetLanguages(bench.facts).flatMap((language) =>
		what === "facts" ? factsTypo(bench, language) : pageTypo(bench, requireEnglish(bench, what).name, language),
	);
}

function pageTypo(bench: Workbench, name: string, language: string): string[] {
	const page = bench.find(name, language);
	const translation = page && bench.words.translations.get(page.file);
	const changed = (translation?.blocks ?? []).flatMap(({ was, english }) =>
		was === undefined ? [] : [{ was, now: english.text }],
	);
	const respelled = changed.filter(isRespelling);
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
	const changed = factTexts(facts).flatMap(({ key, text }) => {
		const was = record[key];
		return was === undefined || was === text.en ? [] : [{ key, was, now: text.en }];
	});
	const respelled = changed.filter(isRespelling);
	const mended = Object.fromEntries(respelled.map(({ key, now }) => [key, now]));
	if (respelled.length > 0) putFile(file, `${JSON.stringify({ ...record, ...mended }, null, "\t")}\n`);
	return told(`the facts in ${language}`, respelled, changed);
}

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
