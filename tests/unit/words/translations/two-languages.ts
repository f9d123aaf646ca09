import { formatDiagnostic } from "../../../../scripts/project/diagnostics.ts";
import { createMarkdown } from "../../../../scripts/words/markdown.ts";
import { type Page, parsePage } from "../../../../scripts/words/page.ts";
import type { Words } from "../../../../scripts/words/read-words.ts";
import { type Block, blocksOf } from "../../../../scripts/words/translations/blocks.ts";
import { madeFromText } from "../../../../scripts/words/translations/made-from.ts";
import { takeOver } from "../../../../scripts/words/translations/take-over.ts";
import { makeFacts, makeLanguage } from "../../make-facts.ts";
import { readFiles, someFacts } from "../judge.ts";

/** Facts of a site in English and Spanish. */
export const twoLanguages = makeFacts({
	languages: [makeLanguage("en"), makeLanguage("es")],
	hotlines: someFacts.hotlines.all,
	events: someFacts.events.all,
	resolutions: someFacts.resolutions.all,
});

export const ENGLISH_HEAD = "---\ntitle: A page\ndescription: What it is for.\n---\n";
/** Five lines, so that the words begin on the sixth. */
export const SPANISH_HEAD = "---\ntitle: Una página\ndescription: Para qué sirve.\nstate: draft\n---\n";

const markdown = createMarkdown();

export const readPage = (text: string, language = "en"): { page: Page; blocks: Block[] } => {
	const page = parsePage(text, { file: `content/${language}/page.md`, language, name: "page", url: "/page/" }, []);
	if (page === undefined) throw new Error("The page of this test has no good head.");
	return { page, blocks: blocksOf(page, markdown.parse(page.body, {})) };
};

/** The record that `translate -- done` writes of two whole files. */
export const recordOf = (spanish: string, english: string): string =>
	madeFromText(takeOver(readPage(spanish, "es").blocks, readPage(english).blocks).madeFrom);

interface Case {
	/** The English body of today. */
	english: string;
	/** The Spanish body. */
	spanish: string;
	/** The English body that the Spanish was made from, if it is another; null leaves no record. */
	was?: string | null;
	/** The Spanish body when it was taken over, if it was another. */
	taken?: string;
	others?: Readonly<Record<string, string>>;
}

/** Reads one page in two languages. */
export function readPair({ english, spanish, was = english, taken = spanish, others = {} }: Case): Words {
	return readFiles(
		{
			"content/en/page.md": ENGLISH_HEAD + english,
			"content/es/page.md": SPANISH_HEAD + spanish,
			...(was !== null && {
				"content/es/.english/page.json": recordOf(SPANISH_HEAD + taken, ENGLISH_HEAD + was),
			}),
			...others,
		},
		twoLanguages,
	);
}

/** The errors of such a page, each with its file and line. */
export const diagnosticsOf = (pair: Case): string[] => readPair(pair).diagnostics.map(formatDiagnostic);
