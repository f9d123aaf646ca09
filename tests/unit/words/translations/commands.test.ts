import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { siteFolders } from "../../../../scripts/project/folders.ts";
import { putFile } from "../../../../scripts/project/put-files.ts";
import { translateStart } from "../../../../scripts/words/translations/commands/start.ts";
import { translateDone } from "../../../../scripts/words/translations/done.ts";
import { isRespelling, translateTypo } from "../../../../scripts/words/translations/typo.ts";
import { openWorkbench } from "../../../../scripts/words/translations/workbench.ts";
import { cityFolders } from "../../../city.ts";

const HEAD = "---\ntitle: A page\ndescription: What it is for.\n---\n";
const REPORT = `
Call :hotline[city-311], **now**, or
[look there](about/facts.md#a).

## 1. What to do

1. 1
2. Two

   More of two.
3. Three
   - Three a
   - Three b

> Quoted
> twice.

:::fold[fold]

\`\`\`
fold
\`\`\`

In the fold.

:::

| a | b \\| c |
|---|---|
| a | d |

::hotline-card[city-311]
`;

let root = "";
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "translate-"));
	for (const folder of ["_data", "assets/files"])
		cpSync(path.join(cityFolders.root, folder), path.join(root, folder), { recursive: true });
	for (const id of ["es", "ar", "hmn"]) mkdirSync(path.join(root, "content", id), { recursive: true });
	write("content/en/report.md", HEAD + REPORT);
	write("content/en/about/facts.md", `${HEAD}\n## A\n`);
});
afterEach(() => rmSync(root, { recursive: true }));

const bench = () =>
	openWorkbench(siteFolders({ SITE_FOLDER: root }), { SITE_DATE: "2018-11-05" }, new Date("2026-11-05T18:00:00Z"));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
function write(file: string, text: string): void {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
}
/** Changes some text of a file that is there. */
function change(file: string, from: string | RegExp, to: string): void {
	const text = read(file);
	expect(text.replace(from, to)).not.toBe(text);
	write(file, text.replace(from, to));
}
const start = (name = "report") => translateStart(bench(), name, "ar").join("\n");
const done = (name = "report") => translateDone(bench(), name, "ar").join("\n");
/** Starts a page and writes "xx" for each part of it. */
function translate(name = "report"): void {
	start(name);
	const file = `content/ar/${name}.md`;
	const references = (english: string) => english.match(/:[a-z]+\[[^\]]*\]|\[[^\]]*\]\([^)]*\)|`[^`]+`/g) ?? [];
	const waiting: string[] = [];
	const lines = read(file)
		.split("\n")
		.flatMap((line) => {
			if (/^\s*<!--/.test(line)) {
				waiting.push(references(line).join(" "));
				return [];
			}
			return [line.replace(/…/g, () => `xx ${waiting.shift() ?? ""}`.trim())];
		});
	const head = (text: string) => text.replace(/^(title|description): .*$/gm, '$1: "xx"');
	write(file, head(lines.join("\n").replace(/^# English.*\n/gm, "")));
}
const states = () =>
	[...bench().words.translations.values()].flatMap(({ blocks }) =>
		blocks.filter(({ state }) => state !== "current").map(({ state, english }) => `${state}: ${english.text}`),
	);

describe("`translate -- start`", () => {
	test("writes the English page with … for each part, and its English above it", () => {
		expect(start()).toContain("content/ar/report.md is there.");
		expect(read("content/ar/report.md")).toBe(`---
# English: A page
title: A page
# English: What it is for.
description: What it is for.
state: draft
---

<!-- English: Call :hotline[city-311], **now**, or [look there](about/facts.md#a). -->
…

<!-- English: 1. What to do -->
## …

<!-- English: 1 -->
<!-- English: Two -->
1. …
2. …

   <!-- English: More of two. -->
   <!-- English: Three -->
   <!-- English: Three a -->
   <!-- English: Three b -->
   …
3. …
   - …
   - …

<!-- English: Quoted twice. -->
> …

<!-- English: fold -->
:::fold[…]

\`\`\`
fold
\`\`\`

<!-- English: In the fold. -->
…

:::

<!-- English: a -->
<!-- English: b | c -->
<!-- English: a -->
<!-- English: d -->
| … | … |
|---|---|
| … | … |

::hotline-card[city-311]
`);
	});
	test("leaves a page that is a translation of the English, and that `translate -- done` takes", () => {
		translate();
		expect(bench().words.diagnostics.filter(({ file }) => file.includes("report"))).toEqual([]);
		expect(done()).toContain("content/ar/report.md is now a translation of content/en/report.md as it is today.");
		expect(states()).toEqual([]);
		expect(start()).toBe("content/ar/report.md is a translation of the English of today already.");
	});
	test("brings a page up to the English of today, and keeps what holds", () => {
		translate();
		done();
		change("content/ar/report.md", /^title: .*$/m, "title: “صفحة”");
		change("content/en/report.md", "In the fold.", "In the new fold.");
		change("content/en/report.md", "2. Two", "2. Two\n3. A new one");
		change("content/en/report.md", "> Quoted\n> twice.\n\n", "");
		expect(states()).toEqual(["untranslated: A new one", "stale: In the new fold."]);
		expect(start()).toContain("is brought up to the English of today");
		const text = read("content/ar/report.md");
		expect(text).toContain('title: “صفحة”\ndescription: "xx"\nstate: draft\n');
		expect(text).toContain("<!-- English: In the new fold. -->\nxx\n");
		expect(text).toContain("2. xx\n3. …\n");
		expect(text).not.toContain("Quoted");
		expect(text.match(/<!-- English/g)).toHaveLength(2);
		expect(states()).toEqual(["untranslated: A new one", "stale: In the new fold."]);
		expect(() => done()).toThrow("the English of this part has changed and its translation has not");
		expect(states()).toEqual(["untranslated: A new one", "stale: In the new fold."]);
		expect(translateDone(bench(), "report", "ar", true).join()).not.toContain("still in English");
		expect(states()).toEqual(["untranslated: A new one"]);
	});
	test("says what there is to do, and no more", () => {
		const placeholders = "Write the translation in place of each …";
		const former = "Where your former words stand under the English";
		const first = start();
		expect(first).toContain("Translate the title and description, which are still in English.");
		expect(first).toContain(placeholders);
		expect(first).not.toContain(former);
		translate();
		done();
		change("content/en/report.md", "In the fold.", "In the new fold.");
		const stale = start();
		expect(read("content/ar/report.md")).not.toContain("…");
		expect(stale).toContain(former);
		expect(stale).not.toContain(placeholders);
		expect(stale).not.toContain("still in English");
		change("content/en/report.md", "2. Two", "2. Two\n3. A new one");
		const both = start();
		expect(both).toContain(former);
		expect(both).toContain(placeholders);
	});
	test.each([
		["bare", "title: xx yy"],
		["in single quotation marks", "title: 'xx: yy'"],
		["in double ones", 'title: "xx: yy"'],
		["over two lines", "title: xx\n  yy"],
	])("leaves a line of the head as it is written: %s", (_how, title) => {
		translate();
		done();
		change("content/ar/report.md", /^title: .*$/m, title);
		change("content/en/report.md", "In the fold.", "In the new fold.");
		change("content/en/report.md", "description: What it is for.", "description: What it's for.");
		start();
		expect(read("content/ar/report.md")).toContain(
			`---\n${title}\n# English: What it's for.\ndescription: "xx"\nstate: draft\n---\n`,
		);
	});
	test("makes a reviewed page a draft again, and remembers who signed it", () => {
		translate();
		done();
		change("content/ar/report.md", "state: draft", "state: reviewed\nreviewer: Mona\nreviewed: 2018-11-01");
		change("content/en/report.md", "In the fold.", "In the new fold.");
		start();
		expect(read("content/ar/report.md")).toContain("# It was reviewed by Mona on 2018-11-01.\nstate: draft\n");
		expect(bench().words.diagnostics).toEqual([]);
	});
	test("reads English with the line ends of Windows", () => {
		write("content/en/report.md", (HEAD + REPORT).replaceAll("\n", "\r\n"));
		translate();
		expect(done()).toContain("is now a translation");
	});
	test("does not touch a page whose parts stand in other places", () => {
		translate();
		done();
		change("content/ar/report.md", "## xx", "xx");
		const before = read("content/ar/report.md");
		change("content/en/report.md", "In the fold.", "In the new fold.");
		expect(() => start()).toThrow("the heading “1. What to do” of the English is missing after this line.");
		expect(read("content/ar/report.md")).toBe(before);
	});
	test("takes pages in folders", () => {
		translate("about/facts");
		expect(done("about/facts")).toContain("content/ar/about/facts.md is now");
		expect(existsSync(path.join(root, "content/ar/.english/about/facts.json"))).toBe(true);
	});
});

describe("`translate -- done`", () => {
	test("refuses a page that is built otherwise, and leaves its record", () => {
		translate();
		done();
		const record = read("content/ar/.english/report.json");
		change("content/ar/report.md", /\nxx\n\n:::/, "\nxx\n\nxx\n\n:::");
		expect(() => done()).toThrow("is not in the English at this place.");
		change("content/ar/report.md", ":hotline[city-311]", "");
		expect(() => done()).toThrow();
		expect(read("content/ar/.english/report.json")).toBe(record);
	});
	test("names what was left in English", () => {
		translate();
		change("content/ar/report.md", /xx\n\n:::\n/, "In the fold we trust.\n\n:::\n");
		change("content/en/report.md", "In the fold.", "In the fold we trust.");
		expect(done()).toMatch(/Warning: content\/ar\/report\.md:\d+: “In the fold we trust\.” is still in English\./);
	});
	test("takes all pages at once, or the names in the facts", () => {
		translate();
		translate("about/facts");
		expect(done("all").split("\n")).toHaveLength(2);
		expect(done("facts")).toMatch(/^\d+ texts of the facts in ar are now translations/);
		expect(existsSync(path.join(root, "content/ar/.english/facts.json"))).toBe(true);
	});
});

describe("a name that is not known is met with the likely one", () => {
	test.each([
		[() => start("reprot"), 'content/en has no page reprot.md. Did you mean "report"?'],
		[() => start("about/fact"), 'Did you mean "about/facts"?'],
		[() => done("reprot"), 'Did you mean "report"?'],
		[() => translateTypo(bench(), "reprot"), 'Did you mean "report"?'],
		[
			() => translateStart(bench(), "report", "ra"),
			'"ra" is not a language to translate into. Write one of: es, ar, hmn.',
		],
		[() => translateDone(bench(), "report", "en"), '"en" is not a language to translate into.'],
		[() => translateDone(bench(), "report", "de"), '"de" is not a language to translate into.'],
		[() => done(), "content/ar/report.md is not there. Run npm run translate -- start report ar first."],
	])("%#", (run, sentence) => {
		expect(run).toThrow(sentence);
	});
});

describe("`translate -- typo`", () => {
	beforeEach(() => {
		translate();
		done();
	});
	test("takes a slip of spelling, and nothing is stale", () => {
		change("content/en/report.md", "More of two.", "Mroe of two.");
		translateDone(bench(), "report", "ar", true);
		change("content/en/report.md", "Mroe of two.", "More of two.");
		expect(states()).toEqual(["stale: More of two."]);
		expect(translateTypo(bench(), "report")).toEqual(["content/ar/report.md: “More of two.” stales nothing."]);
		expect(states()).toEqual([]);
	});
	test("refuses what changes the meaning, and it stays stale", () => {
		change("content/en/report.md", "More of two.", "No more of two.");
		expect(translateTypo(bench(), "report")[0]).toContain("has to be translated anew");
		expect(states()).toEqual(["stale: No more of two."]);
	});
	test("says when there is nothing to take", () => {
		for (const what of ["report", "facts", "strings"])
			expect(translateTypo(bench(), what)).toEqual([
				`Nothing has changed in the English of ${what} since it was translated.`,
			]);
	});
	test("takes the facts", () => {
		done("facts");
		const record = "content/ar/.english/facts.json";
		const texts = JSON.parse(read(record)) as Record<string, string>;
		const [key = "", english = ""] = Object.entries(texts).find(([, text]) => /^\w{5,}/.test(text)) ?? [];
		write(record, JSON.stringify({ ...texts, [key]: english.replace(/^(.)(.)(.)/, "$1$3$2") }));
		expect(translateTypo(bench(), "facts")).toEqual([`the facts in ar: “${english}” stales nothing.`]);
		expect(JSON.parse(read(record))).toEqual(texts);
	});
	test("takes a fact that stands elsewhere in its list now, and `translate -- done` records it there", () => {
		done("facts");
		const record = "content/ar/.english/facts.json";
		change(record, ': "Thanksgiving"', ': "Thanksgivnig"');
		const eve = `{ "name": { "en": "Eve" }, "date": "2018-12-24", "source": { "title": "A page", "url": "https://lake.example/" } },`;
		change("_data/hours.json", /"closures": \[(?=\s*\{)/, `"closures": [${eve}`);
		expect(translateTypo(bench(), "facts")).toEqual(["the facts in ar: “Thanksgiving” stales nothing."]);
		expect(read(record)).toContain('"hours/office/closures/0/name": "Thanksgiving"');
		done("facts");
		expect(read(record)).toContain('"hours/office/closures/1/name": "Thanksgiving"');
		expect(read(record)).not.toContain("hours/office/closures/0/name");
	});
	test("takes the strings, and leaves their file as it is written", () => {
		const entry = (english: string) =>
			`{\n\t"nav.menu": {\n\t\t"english": "${english}",\n\t\t"text": "قائمة"\n\t}\n}\n`;
		write("_includes/strings/ar.json", entry("Meun"));
		expect(translateTypo(bench(), "strings")).toEqual(["the strings in ar: “Menu” stales nothing."]);
		expect(read("_includes/strings/ar.json")).toBe(entry("Menu"));
	});
});

describe("a slip of spelling", () => {
	test.each([
		["Teh police may ask.", "The police may ask."],
		["Tell the the police.", "Tell the police."],
		["Tell every one.", "Tell everyone."],
		["Your neigbor saw it", "Your neighbor saw it."],
		["Minnapolis", "Minneapolis"],
	])("is %s for %s", (was, now) => {
		expect(isRespelling({ was, now })).toBe(true);
	});
	test.each([
		["No, wait.", "No wait."],
		["Have you papers?", "Have you papers."],
		["They may ask.", "They may not ask."],
		["They can ask.", "They can't ask."],
		["They may ask.", "They must ask."],
		["They may ask.", "They can ask."],
		["It is legal.", "It is illegal."],
		["It is lawful.", "It is unlawful."],
		["Go in.", "Go on."],
		["Wait 2 days.", "Wait 3 days."],
		["Wait 2 days.", "Wait 20 days."],
		["Wait two days.", "Wait ten days."],
		["Call :hotline[city-311].", "Call :hotline[city-tty]."],
		["See [this](a.md).", "See [this](b.md)."],
		["They ever ask.", "They never ask."],
		["It is possible.", "It is impossible."],
		["See [this](rights.md).", "See [this](right.md)."],
		["Call the police.", "Call."],
		["Ask a lawyer.", "Ask a lawyer first."],
	])("is not %s for %s", (was, now) => {
		expect(isRespelling({ was, now })).toBe(false);
	});
});

describe("a place that cannot be written", () => {
	test("keeps the file as it was, and nothing beside it", () => {
		const file = path.join(root, "content/ar/report.md");
		write("content/ar/report.md", "as it was");
		// Where the new text would be kept first, a folder stands: the write fails as on a full disk.
		mkdirSync(`${file}.${process.pid}`);
		expect(() => putFile(file, "new")).toThrow(/EISDIR/);
		expect(read("content/ar/report.md")).toBe("as it was");
		expect(readdirSync(path.join(root, "content/ar"))).toEqual(["report.md"]);
	});
	test("fails with the code that commands tell in a sentence", () => {
		write("content/ar/.english", "no folder");
		expect(() => putFile(path.join(root, "content/ar/.english/report.json"), "new")).toThrow(/EEXIST|ENOTDIR/);
		expect(read("content/ar/.english")).toBe("no folder");
	});
});
