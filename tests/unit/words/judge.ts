import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Facts } from "../../../scripts/facts/facts.ts";
import { formatDiagnostic } from "../../../scripts/project/diagnostics.ts";
import { readWords, type Words } from "../../../scripts/words/read-words.ts";
import { makeEvent, makeFacts, makeHotline, makeResolution } from "../make-facts.ts";

/** A head that nobody objects to: four lines, so that the words begin on the fifth. */
export const HEAD = "---\ntitle: A page\ndescription: What it is for.\n---\n";

/** Facts for words to point at. */
export const someFacts = makeFacts({
	hotlines: [
		makeHotline("city-311", { numbers: [{ dial: "311" }, { dial: "+16126733000" }] }),
		makeHotline("emergency-911", { numbers: [{ dial: "911" }] }),
	],
	events: [makeEvent("picnic")],
	resolutions: [makeResolution("welcome")],
});

/** Reads a made-up folder of words, given as files from the root, and takes it away again. */
export function readFiles(
	files: Readonly<Record<string, string | Uint8Array>>,
	facts: Facts = someFacts,
	today = facts.siteDate,
): Words {
	const root = mkdtempSync(path.join(tmpdir(), "words-"));
	try {
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
			writeFileSync(path.join(root, file), text);
		}
		return readWords({ root, content: path.join(root, "content") }, facts, { today });
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** What is wrong with a body of words, each with its place; line 1 is the body's first. // => ["1:6: the heading …"] */
export const judge = (body: string, others: Readonly<Record<string, string>> = {}): string[] =>
	readFiles({ "content/en/page.md": HEAD + body, ...others })
		.diagnostics.filter(({ file }) => file === "content/en/page.md")
		.map(({ line, column, message }) => `${line - 4}:${column}: ${message}`);

/** What is wrong with a whole file. // => ["content/en/page.md:1:1: …"] */
export const judgeFile = (text: string, file = "content/en/page.md"): string[] =>
	readFiles({ [file]: text }).diagnostics.map(formatDiagnostic);
