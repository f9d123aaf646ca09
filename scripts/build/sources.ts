import { existsSync } from "node:fs";
import path from "node:path";
import { checkDocuments } from "../documents/check-documents.ts";
import type { Facts } from "../facts/facts.ts";
import { checkFacts } from "../facts/read-facts.ts";
import { filesAndRecords } from "../facts/rules/files.ts";
import { siteDays } from "../facts/site-days.ts";
import { checkStrings } from "../i18n/check-strings.ts";
import { type Locales, readLocales } from "../i18n/locale.ts";
import { checkPictures } from "../pictures/check-pictures.ts";
import { canPrintWith, printFonts } from "../posters/print-fonts.ts";
import { readArtWords } from "../posters/read-poster-words.ts";
import { checkSources } from "../project/check-sources.ts";
import { type Diagnostic, DiagnosticsError } from "../project/diagnostics.ts";
import type { Folders } from "../project/folders.ts";
import { synonymDiagnostics } from "../search/synonyms.ts";
import { readWords, type Words } from "../words/read-words.ts";
import { readStaleFacts, type StaleFact } from "../words/translations/stale-facts.ts";
import { addressDiagnostics, deadPages } from "./address-diagnostics.ts";
import { languagePages } from "./language-pages.ts";
import { planSite } from "./templates/templates.ts";

/** Everything that people edit: facts, words and strings, judged. */
export interface SiteSources {
	facts: Facts;
	words: Words;
	locales: Locales;
	/** What may be a slip in facts and words, and is not against any rule. */
	warnings: readonly Diagnostic[];
	/** Texts of the facts whose English has changed since they were translated. */
	staleFacts: readonly StaleFact[];
}

/** What is wrong with the words of a site's own posters. */
function posterDiagnostics({ root }: Folders): Diagnostic[] {
	const sources = path.join(root, "assets/art");
	return existsSync(path.join(sources, "words")) ? readArtWords(sources, canPrintWith(printFonts())).diagnostics : [];
}

/** Reads and judges all that people edit. Throws a DiagnosticsError with every error. What hangs on all facts is judged once they are right. */
export async function readSiteSources(
	folders: Folders,
	env: NodeJS.ProcessEnv,
	now: Date = new Date(),
): Promise<SiteSources> {
	const days = siteDays(folders.data, now, env);
	const { facts, readable, diagnostics, warnings, at } = checkFacts({ ...folders, ...days });
	if (!readable) throw new DiagnosticsError(diagnostics);
	const { languages } = readable;
	const words = readWords(folders, readable, { today: days.today, areFactsWhole: facts !== undefined });
	const told = [
		...diagnostics,
		...words.diagnostics,
		...checkStrings(folders, languages.all),
		...synonymDiagnostics(
			{ folder: folders.strings, root: folders.root },
			languages.all.map(({ id }) => id),
		),
		...(await checkPictures(folders)),
		...posterDiagnostics(folders),
	];
	const stale = readStaleFacts(folders, readable);
	const warned = [...warnings, ...words.warnings];
	if (facts) {
		const planned = planSite({ facts, shownPages: languagePages(words, languages.all).shownPages });
		const ofAddresses = [
			...addressDiagnostics(planned, folders.root),
			...(words.diagnostics.length === 0 ? deadPages(facts.site, planned, folders.root) : []),
		];
		const documents = [...filesAndRecords(facts, at), ...(await checkDocuments(facts, folders.root))];
		for (const it of documents) (it.isWarning ? warned : told).push(it);
		told.push(...stale.diagnostics, ...ofAddresses);
	}
	// Who reads a folder can often say more of a file that is not wanted there.
	const strays = checkSources(folders.root).strays.filter(
		({ file }) => !told.some((diagnostic) => file === diagnostic.file || file.startsWith(`${diagnostic.file}/`)),
	);
	if (!facts || told.length + strays.length > 0) throw new DiagnosticsError([...told, ...strays]);
	return {
		facts,
		words,
		staleFacts: stale.texts,
		warnings: warned,
		locales: readLocales(facts, folders.strings, stale.texts),
	};
}
