import { existsSync, readFileSync } from "node:fs";
import { applyEdits, modify } from "jsonc-parser";
import { targetLanguages } from "../../facts/languages.ts";
import { stringsPath } from "../../i18n/strings-file.ts";
import { unfinishedStrings } from "../../i18n/unfinished-strings.ts";
import { type EnglishEntry, plain } from "../../i18n/words.ts";
import { editDistance } from "../../project/edit-distance.ts";
import { putFile } from "../../project/put-files.ts";
import { factTexts } from "./fact-texts.ts";
import { factsMadeFromFile, type MadeFrom, madeFromFile, readFactsMadeFrom, readMadeFrom } from "./made-from.ts";
import { anchorsOf } from "./meaning.ts";
import { pairTexts } from "./stale-facts.ts";
import { recordEnglish, requireEnglish, type Workbench } from "./workbench.ts";

/** Notes that the English of a page, of the facts or of the strings was only fixed in its spelling, so that no translation goes stale. */
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
	const corrected = Object.fromEntries(respelled.map(({ key, now }) => [key, now]));
	if (respelled.length > 0) putFile(file, `${JSON.stringify({ ...record, ...corrected }, null, "\t")}\n`);
	return told(`the facts in ${language}`, respelled, changed);
}

function stringsTypo({ folders }: Workbench, language: string): string[] {
	const [english, own] = [stringsPath(folders.strings, "en"), stringsPath(folders.strings, language)];
	if (english === undefined || own === undefined) return [];
	const today = JSON.parse(readFileSync(english, "utf8")) as Record<string, EnglishEntry>;
	const stale = unfinishedStrings(folders, [{ id: language, published: false }]).flatMap(({ was, ...it }) =>
		was === undefined ? [] : [{ ...it, was }],
	);
	const respelled = stale.filter((it) => isRespelling(it));
	const corrected = respelled.reduce(
		(text, { key }) => applyEdits(text, modify(text, [key, "english"], today[key]?.text, AS_WRITTEN)),
		readFileSync(own, "utf8"),
	);
	if (respelled.length > 0) putFile(own, corrected);
	return told(`the strings in ${language}`, respelled, stale);
}

const AS_WRITTEN = { formattingOptions: { insertSpaces: false, eol: "\n" } };

const told = (what: string, respelled: readonly Respelled[], changed: readonly Respelled[]): string[] => [
	...respelled.map(({ now }) => `${what}: “${now}” stales nothing.`),
	...changed
		.filter(({ now }) => !respelled.some((it) => it.now === now))
		.map(
			({ was, now }) =>
				`${what}: “${was}” became “${now}”. That is more than a slip of spelling, so it has to be translated anew.`,
		),
];

/** One part of an English text, as it was when it was translated and as it is now. */
interface Respelled {
	was: string;
	now: string;
}

/**
 * Whether two texts differ as a slip of the pen does, in any language: the same numbers, references, addresses and marks, and as many
 * words, each the same or nearly so. Whoever says that the English was only corrected in its spelling is held to that.
 */
export function isRespelling({ was, now }: Respelled): boolean {
	if (String(anchorsOf(was)) !== String(anchorsOf(now))) return false;
	if (String(was.match(/\d+/g)) !== String(now.match(/\d+/g)) || marks(was) !== marks(now)) return false;
	const [then, today] = [wordsOf(was), wordsOf(now)];
	// "every one" and "everyone" differ by a blank alone.
	if (then.join("") === today.join("")) return true;
	return then.length === today.length && then.every((word, at) => word === today[at] || isSlip(word, today[at] ?? ""));
}

/** The marks that part sentences and their parts: "No, wait" is not "No wait". */
const marks = (text: string): string => (plain(text).match(/[.,;:!?()]/g) ?? []).join("").replace(/\.$/, "");

/** The words of a text; one that is doubled counts once. */
const wordsOf = (text: string): string[] =>
	(
		plain(text)
			.toLowerCase()
			.match(/[\p{L}\p{M}']+/gu) ?? []
	).filter((word, at, words) => word !== words[at - 1]);

/** Whether one word was meant by another: its letters in another order or, in a long word, one or two others. */
function isSlip(was: string, now: string): boolean {
	if ([...was].sort().join() === [...now].sort().join()) return true;
	const [short = "", long = ""] = [was, now].sort((a, b) => a.length - b.length);
	// Letters put before a word turn it round ("legal", "illegal"); of three letters, one makes another word: "on" and "in".
	return !long.endsWith(short) && short.length > 3 && editDistance(was, now, 2) <= (short.length > 6 ? 2 : 1);
}

/** A record in which the English of some parts reads as it does now. */
const respell = (madeFrom: MadeFrom, respelled: readonly Respelled[]): MadeFrom =>
	madeFrom.map((block) => {
		const found = respelled.find(({ was }) => was === block.english);
		return found ? { ...block, english: found.now } : block;
	});
