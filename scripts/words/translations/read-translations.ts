import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Token } from "markdown-it";
import type { Diagnostic } from "../../project/diagnostics.ts";
import { pathFrom } from "../../project/folders.ts";
import type { Page } from "../page.ts";
import { align } from "./align.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { ENGLISH_FOLDER, type MadeFrom, madeFromFile, readMadeFrom } from "./made-from.ts";
import { anchorDiagnostics, type LineDiagnostic } from "./structure-diagnostics.ts";
import { asMadeFrom, misplaced } from "./take-over.ts";
import { type Translation, translatedBlocks } from "./translation.ts";

interface Place {
	content: string;
	root: string;
}

interface Parsed {
	pages: readonly Page[];
	tokensOf: ReadonlyMap<string, readonly Token[]>;
	/** Files whose page could not be read, which is told already. */
	unread: ReadonlySet<string>;
}

/** Holds each page that is not in English against its English. By file; errors are added to `errors`. */
export function readTranslations(place: Place, parsed: Parsed, diagnostics: Diagnostic[]): Map<string, Translation> {
	const { pages, tokensOf, unread } = parsed;
	const english = new Map(pages.filter(({ language }) => language === "en").map((page) => [page.name, page]));
	const blocksIn = (page: Page): Block[] => blocksOf(page, tokensOf.get(page.file) ?? []);
	const translations = new Map<string, Translation>();
	for (const page of pages) {
		if (page.language === "en") continue;
		const source = english.get(page.name);
		if (source === undefined) {
			const file = `content/en/${page.name}.md`;
			const message = `there is no ${file} that this page would be a translation of. Write that one first, give this one its name, or take it out.`;
			if (!unread.has(file)) diagnostics.push({ file: page.file, line: 1, column: 1, message });
			continue;
		}
		const absolute = madeFromFile(place.content, page.language, page.name);
		const unreadable: Diagnostic[] = [];
		const madeFrom = readMadeFrom(absolute, pathFrom(place.root, absolute), unreadable);
		const [now, own] = [blocksIn(source), blocksIn(page)];
		const told = diagnostics.filter(({ file }) => file === page.file).map(({ line }) => line);
		const found = unreadable.length > 0 ? [] : judge({ own, now, madeFrom, told, page });
		for (const { line, message } of found) diagnostics.push({ file: page.file, line, column: 1, message });
		diagnostics.push(...unreadable);
		translations.set(page.file, { page, english: source, blocks: translatedBlocks(now, own, madeFrom) });
	}
	diagnostics.push(...strayRecords(place, pages, unread));
	return translations;
}

interface Case {
	page: Page;
	own: readonly Block[];
	/** The English of today. */
	now: readonly Block[];
	madeFrom: MadeFrom | undefined;
	/** The lines on which errors were found before. */
	told: readonly number[];
}

/** What is wrong with the blocks of a translation. Those without a record are held against the English of today. */
function judge({ page, own, now, madeFrom, told }: Case): LineDiagnostic[] {
	const found = misplaced(page, own, now, madeFrom);
	// What follows an error that was told, such as a fold that nothing closes, may only follow from it.
	const first = Math.min(...told);
	if (found.length > 0)
		return found.filter(({ line }) => (own.find((block) => block.line > line)?.line ?? line) < first);
	return anchorDiagnosticsOf(own, now, madeFrom ?? asMadeFrom(now)).filter(({ line }) => {
		const next = own.find((block) => block.line > line)?.line ?? Number.POSITIVE_INFINITY;
		return !told.some((at) => at >= line && at < next);
	});
}

/** References and the like are those of the English that was translated or, where that has changed, of today's. */
function anchorDiagnosticsOf(own: readonly Block[], now: readonly Block[], then: MadeFrom): LineDiagnostic[] {
	const was = align(
		then.map(({ kind, english }) => ({ kind, text: english ?? "" })),
		now,
	);
	const today = then.map((_, at) => now[was.indexOf(at)]?.text);
	return anchorDiagnostics(own, then, today);
}

/** Records of what is translated besides pages. */
const NO_PAGES: ReadonlySet<string> = new Set(["facts.json", "posters.json"]);

/** Records of English that belong to no page. */
function strayRecords(place: Place, pages: readonly Page[], unread: ReadonlySet<string>): Diagnostic[] {
	const languages = [...new Set(pages.map(({ language }) => language))].filter((language) => language !== "en");
	const known = new Set(pages.map(({ language, name }) => madeFromFile(place.content, language, name)));
	return languages.flatMap((language) => {
		const folder = path.join(place.content, language, ENGLISH_FOLDER);
		if (!existsSync(folder)) return [];
		return readdirSync(folder, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
			.map((entry) => path.join(entry.parentPath, entry.name))
			.filter((file) => !known.has(file) && !NO_PAGES.has(path.relative(folder, file)))
			.filter((file) => !unread.has(`content/${language}/${path.relative(folder, file).replace(/\.json$/, ".md")}`))
			.map((file) => ({
				file: pathFrom(place.root, file),
				line: 1,
				column: 1,
				message: "this remembers the English of a page that is not there. Take it out, or add the page.",
			}));
	});
}
