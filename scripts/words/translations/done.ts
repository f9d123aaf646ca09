import { readFileSync } from "node:fs";
import path from "node:path";
import { DiagnosticsError } from "../../project/diagnostics.ts";
import { projectRoot } from "../../project/folders.ts";
import { putFile } from "../../project/put-files.ts";
import { factTexts } from "./fact-texts.ts";
import { factsMadeFromFile, madeFromFile, postersMadeFromFile, readMadeFrom } from "./made-from.ts";
import { takeOver, unchanged } from "./take-over.ts";
import { diagnosticsAt, recordEnglish, requireEnglish, requireLanguage, type Workbench } from "./workbench.ts";

/** Takes the English of today over as what a page, or every page, or the names in the facts, or the words of the posters, was translated from. Says what it did. A part that nobody has touched since its English changed is refused, unless `asItIs` says that it still holds. */
export function translateDone(bench: Workbench, what: string, language: string, asItIs = false): string[] {
	requireLanguage(bench, language);
	if (what === "facts") return [factsDone(bench, language)];
	if (what === "posters") return [postersDone(bench, language)];
	const names = what === "all" ? [...bench.english.keys()].filter((name) => bench.find(name, language)) : [what];
	const done = names.map((name) => {
		const english = requireEnglish(bench, name);
		const page = bench.find(name, language);
		if (page === undefined)
			throw new Error(
				`content/${language}/${name}.md is not there. Run npm run translate -- start ${name} ${language} first.`,
			);
		const [own, source] = [bench.blocksOf(page), bench.blocksOf(english)];
		const file = madeFromFile(bench.folders.content, language, name);
		// A damaged record is told by the check; here it is written anew.
		const { madeFrom, diagnostics } = takeOver(own, source, asItIs ? [] : readMadeFrom(file, file, []));
		return { name, page, madeFrom, diagnostics: diagnosticsAt(page, diagnostics), left: unchanged(own, source) };
	});
	const diagnostics = done.flatMap((it) => it.diagnostics);
	if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
	for (const { name, madeFrom } of done) recordEnglish(bench, language, name, madeFrom);
	return done.flatMap(({ name, page, left }) => [
		`${page.file} is now a translation of content/en/${name}.md as it is today.`,
		...left.map(({ line, text }) => `Warning: ${page.file}:${line}: “${text}” is still in English.`),
	]);
}

function postersDone({ folders }: Workbench, language: string): string {
	const english = readFileSync(path.join(projectRoot, "assets/art/words/en.json"), "utf8");
	putFile(postersMadeFromFile(folders.content, language), english);
	return `assets/art/words/${language}.json is now a translation of the English words of today.`;
}

function factsDone({ facts, folders }: Workbench, language: string): string {
	const texts = factTexts(facts).filter(({ words }) => words[language] !== undefined);
	const record = Object.fromEntries(texts.map(({ key, english }) => [key, english]));
	putFile(factsMadeFromFile(folders.content, language), `${JSON.stringify(record, null, "\t")}\n`);
	return `${texts.length} texts of the facts in ${language} are now translations of their English of today.`;
}
