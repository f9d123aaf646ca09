import path from "node:path";
import { type Diagnostic, DiagnosticsError } from "../../../project/diagnostics.ts";
import { pathFrom } from "../../../project/folders.ts";
import { putFile } from "../../../project/put-files.ts";
import type { Page } from "../../page.ts";
import { madeFromFile, readMadeFrom } from "../made-from.ts";
import { startTranslation } from "../start.ts";
import { misplaced } from "../take-over.ts";
import { type TranslatedBlock, translatedBlocks } from "../translation.ts";
import { diagnosticsAt, recordEnglish, requireEnglish, requireLanguage, type Workbench } from "../workbench.ts";

/** Writes the file of a page to translate, or brings one that is there up to the English of today. Says where to go on. */
export function translateStart(bench: Workbench, name: string, language: string): string[] {
	requireLanguage(bench, language);
	const english = requireEnglish(bench, name);
	const old = bench.find(name, language);
	if (old) requireInPlace(bench, old, english);
	const known = old && bench.words.translations.get(old.file);
	const blocks = known?.blocks ?? translatedBlocks(bench.blocksOf(english), [], []);
	if (old && blocks.every(({ state }) => state === "current"))
		return [`${old.file} is a translation of the English of today already.`];
	const started = startTranslation(
		english,
		blocks,
		{
			english: (block) => bench.sourceOf(english, block),
			own: (block) => (old ? bench.sourceOf(old, block) : block.text),
		},
		old,
	);
	const file = path.join(bench.folders.content, language, `${name}.md`);
	putFile(file, started.text);
	recordEnglish(bench, language, name, started.madeFrom);
	return [
		`content/${language}/${name}.md is ${old ? "brought up to the English of today" : "there"}. Above each part to do stands its English.`,
		...whatToDo(blocks),
		`Then run npm run translate -- done ${name} ${language}.`,
	];
}

/** A sentence for each kind of part that there is to do. */
function whatToDo(blocks: readonly TranslatedBlock[]): string[] {
	const isInHead = ({ english }: TranslatedBlock): boolean => english.at === undefined;
	const untranslated = blocks.filter(({ state }) => state === "untranslated");
	const lines = untranslated.filter(isInHead).map(({ english }) => english.kind);
	return [
		lines.length > 0 &&
			`Translate the ${new Intl.ListFormat("en").format(lines)}, which ${lines.length > 1 ? "are" : "is"} still in English.`,
		untranslated.some((block) => !isInHead(block)) && "Write the translation in place of each ….",
		blocks.some(({ state }) => state === "stale") &&
			"Where your former words stand under the English, change them to what it says now.",
	].filter((it) => it !== false);
}

/** Parts that stand in another place would be taken for the translation of what stands there. Throws where they do. */
function requireInPlace(bench: Workbench, old: Page, english: Page): void {
	const file = madeFromFile(bench.folders.content, old.language, old.name);
	const diagnostics: Diagnostic[] = [];
	const madeFrom = readMadeFrom(file, pathFrom(bench.folders.root, file), diagnostics);
	if (diagnostics.length === 0)
		diagnostics.push(...diagnosticsAt(old, misplaced(old, bench.blocksOf(old), bench.blocksOf(english), madeFrom)));
	if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
}
