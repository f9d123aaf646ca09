import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Facts } from "../facts/facts.ts";
import { FILES_FOLDER } from "../facts/file-sizes.ts";
import type { DownloadFile } from "../facts/schema/file.ts";
import { spokenLanguage } from "../facts/spoken-languages.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { LONGEST } from "../project/limits.ts";
import { readPdf } from "./read-pdf.ts";

/** Judges every file to download: errors keep it off the site, warnings say for whom it is hard to read. */
export async function checkDocuments(facts: Facts, root: string): Promise<Diagnostic[]> {
	const known = facts.files.all.filter(({ file }) => facts.fileSizes.has(file));
	const found = await Promise.all(
		known.map(async (record) => {
			const bytes = await readFile(path.join(root, FILES_FOLDER, record.file));
			const at = { file: `${FILES_FOLDER}/${record.file}`, line: 1, column: 1 };
			const error = typeError(record, bytes);
			if (error !== undefined) return [{ ...at, message: error }];
			return record.file.endsWith(".pdf")
				? (await pdfDiagnostics(record, bytes, facts)).map((it) => ({ ...at, ...it }))
				: [];
		}),
	);
	return found.flat();
}

const HEADS = { pdf: "%PDF-", docx: "PK\u0003\u0004" } as const;

/** What a file is shows in its bytes: a name can be given to anything. */
function typeError({ file }: DownloadFile, bytes: Buffer): string | undefined {
	const type = file.endsWith(".pdf") ? "pdf" : "docx";
	if (bytes.length === 0) return "the file is empty. Save it again.";
	if (bytes.length > LONGEST.download)
		return `the file is ${(bytes.length / 1e6).toFixed(1)} MB, and at most ${LONGEST.download / 1e6} MB are offered: many visitors pay for each. Save it smaller, or divide it.`;
	const isOfType = bytes.subarray(0, 1024).includes(HEADS[type], 0, "latin1");
	if (!isOfType || (type === "docx" && !bytes.includes("word/document.xml")))
		return `this is no ${type === "pdf" ? "PDF" : "Word document"}, though its name ends in .${type}. Save it as one; renaming makes none.`;
	return undefined;
}

async function pdfDiagnostics(
	record: DownloadFile,
	bytes: Buffer,
	facts: Facts,
): Promise<Pick<Diagnostic, "message" | "isWarning">[]> {
	const pdf = await readPdf(bytes);
	if (pdf === undefined)
		return [{ message: "the PDF cannot be opened: it is damaged, or asks for a password. Save it again without one." }];
	const { tag, englishName } = spokenLanguage(record.language, facts);
	const isIn = (language: string): boolean => primary(language) === primary(tag);
	return [
		...(pdf.isTagged
			? []
			: [
					"the PDF has no tags, so screen readers cannot follow it. The law on cities' documents (28 CFR 35.200, ADA Title II) asks for WCAG 2.1 AA: save it again as a tagged PDF.",
				]),
		...(pdf.title === ""
			? [
					"the PDF has no title of its own, so readers show its file name. Write one in its properties, and save it again.",
				]
			: []),
		...(pdf.language === ""
			? [
					`the PDF does not say its language, so it is read out in a wrong one. Set it to ${englishName} (${tag}), and save it again.`,
				]
			: isIn(pdf.language)
				? []
				: [
						`the PDF says that its language is "${pdf.language}", and files.json says ${englishName} (${tag}). Correct the one that is wrong.`,
					]),
	].map((message) => ({ message, isWarning: true }));
}

/** // "es-MX" => "es" */
const primary = (tag: string): string => tag.toLowerCase().replace(/[-_].*/, "");
