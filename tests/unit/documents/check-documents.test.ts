import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkDocuments } from "../../../scripts/documents/check-documents.ts";
import type { DownloadFile } from "../../../scripts/facts/schema/file.ts";
import { cityFolders } from "../../city.ts";
import { makeFacts, makeFile, makeLanguage } from "../make-facts.ts";

const root = mkdtempSync(path.join(tmpdir(), "documents-"));
mkdirSync(path.join(root, "assets/files"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const tagged = readFileSync(path.join(cityFolders.root, "assets/files/council-minutes-2018-10-01.pdf"));

/** A PDF by hand, with what its catalog and its information say. */
const pdf = (catalog = "", info = ""): string => `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalog} >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>
endobj
4 0 obj
<< ${info} >>
endobj
trailer
<< /Root 1 0 R /Info 4 0 R >>
%%EOF
`;
const WHOLE = ["/Lang (en-US) /MarkInfo << /Marked true >>", "/Title (Minutes)"] as const;

async function told(bytes: string | Uint8Array, fields: Partial<DownloadFile> = {}): Promise<string[]> {
	const record = makeFile("minutes", fields);
	writeFileSync(path.join(root, "assets/files", record.file), bytes);
	const languages = [makeLanguage("en", { englishName: "English" }), makeLanguage("es", { englishName: "Spanish" })];
	const found = await checkDocuments(makeFacts({ files: [record], languages }), root);
	return found.map(({ message, isWarning }) => `${isWarning ? "warning" : "error"}: ${message}`);
}

test("a tagged PDF with title and language is told nothing, whoever made it", async () => {
	expect(await told(tagged)).toEqual([]);
	expect(await told(pdf(...WHOLE))).toEqual([]);
});

test.each([
	["tags", pdf("/Lang (en)", "/Title (A)"), /^warning: the PDF has no tags.*28 CFR 35\.200.*WCAG 2\.1 AA/],
	[
		"a mark that says no",
		pdf("/Lang (en) /MarkInfo << /Marked false >>", "/Title (A)"),
		/^warning: the PDF has no tags/,
	],
	["a title", pdf(WHOLE[0]), /^warning: the PDF has no title of its own/],
	["a language", pdf("/MarkInfo << /Marked true >>", "/Title (A)"), /Set it to English \(en\)/],
])("a PDF without %s is warned of", async (_what, bytes, sentence) => {
	expect(await told(bytes)).toEqual([expect.stringMatching(sentence)]);
});

test("another language than that of its record is warned of; a variant of it is none", async () => {
	expect(await told(pdf(...WHOLE), { language: "es" })).toEqual([
		'warning: the PDF says that its language is "en-US", and files.json says Spanish (es). Correct the one that is wrong.',
	]);
});

test.each([
	["a page of the web", "<!DOCTYPE html>", "minutes.pdf", /^error: this is no PDF/],
	["nothing", "", "minutes.pdf", /^error: the file is empty/],
	["half a PDF", "%PDF-1.7\n1 0 obj", "minutes.pdf", /^error: the PDF cannot be opened/],
	[
		"more than anybody should pay for",
		Buffer.concat([tagged, Buffer.alloc(5_000_000)]),
		"minutes.pdf",
		/^error: .*5 MB/,
	],
	["another zip", "PK\u0003\u0004xl/workbook.xml", "minutes.docx", /^error: this is no Word document/],
	["a PDF renamed", pdf(...WHOLE), "minutes.docx", /^error: this is no Word document/],
])("%s is kept off the site", async (_what, bytes, file, sentence) => {
	expect(await told(bytes, { file })).toEqual([expect.stringMatching(sentence)]);
});

test("a Word document is offered as it is", async () => {
	expect(await told("PK\u0003\u0004word/document.xml", { file: "minutes.docx" })).toEqual([]);
});
