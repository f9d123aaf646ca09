import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { batches } from "./batches.ts";
import { DAYS_AND_HOURS } from "./corpus/days-and-hours.ts";
import { EVENTS } from "./corpus/events.ts";
import { BOTH, FACT_FILES, NUMBERS, RECORDS } from "./corpus/facts.ts";
import { PICTURES } from "./corpus/pictures.ts";
import { HEADS, LINKS, MARKDOWN, NUMBERS_IN_WORDS, REFERENCES } from "./corpus/words.ts";
import { type EditedCopy, makeEditedCopy } from "./edited-copy.ts";
import { diagnosticsOf, lineOf } from "./judge.ts";
import type { Mistake } from "./mistake.ts";

/** How a sentence says what stands there and what to write in its stead. */
const ADVICE = [
	/^(?<wrong>.+?) would be shown to visitors as text\. Write (?<right>\S+\])\.$/,
	/(?:number|HTML) (?<wrong>\S+|<b>) (?:is written|would be shown) .*Write (?<right>\S+|\*\*.+\*\*) instead\./,
	/Write (?<right>\S+) instead of (?<wrong>\S+)\.$/,
	/^"(?<wrong>[^"]+)".*Did you mean "(?<right>[^"]+)"/,
	/no (?:page|picture|field|heading for|reference named) "?#?(?<wrong>[^" ]+?)"?(?: here)?\. Did you mean "(?<right>[^"]+)"/,
];
const REPLACED: Readonly<Record<string, RegExp>> = {
	// What the sentence names is part of what is to be written otherwise.
	"<b>": /<b>.*<\/b>/,
};

interface Advice {
	mistake: Mistake;
	wrong: string;
	right: string;
}

const advised = [
	REFERENCES,
	NUMBERS_IN_WORDS,
	MARKDOWN,
	LINKS,
	HEADS,
	PICTURES,
	FACT_FILES,
	DAYS_AND_HOURS,
	EVENTS,
	BOTH,
	NUMBERS,
	RECORDS,
]
	.flat()
	.flatMap((mistake): Advice[] => {
		const [{ says, file } = { says: "" }, more] = mistake.says;
		// An advice for one place in two files, for a part of a translation that the English lacks, or with a second to follow, is for a person.
		if (
			mistake.changes[0]?.file.match(/content\/(?!en)/) ||
			more !== undefined ||
			file !== undefined ||
			typeof says !== "string"
		)
			return [];
		const { wrong = "", right } = ADVICE.map((it) => it.exec(says)?.groups).find((it) => it !== undefined) ?? {};
		if (right === undefined || says.includes("takes no references")) return [];
		return [{ mistake, wrong, right }];
	});

let copy: EditedCopy;
beforeAll(async () => {
	copy = await makeEditedCopy();
});
afterAll(() => copy.remove());

/** Writes what the sentence says, at the line that it names. */
async function obey({ mistake, wrong, right }: Advice): Promise<void> {
	const file = path.join(copy.folders.root, mistake.changes[0]?.file ?? "");
	const line = await lineOf(file, mistake.says[0]?.line ?? 1);
	const lines = (await readFile(file, "utf8")).split("\n");
	const before = lines[line - 1] ?? "";
	lines[line - 1] = before.replace(REPLACED[wrong] ?? wrong, () => right);
	if (lines[line - 1] === before) throw new Error(`${mistake.name}: "${wrong}" does not stand in ${file}:${line}.`);
	await writeFile(file, lines.join("\n"));
}

test("enough sentences say what to write", () => {
	expect(advised.length).toBeGreaterThan(30);
});

const byMistake = new Map(advised.map((it) => [it.mistake, it]));
test.each(
	batches(advised.map(({ mistake }) => mistake)).map(
		(group) => [group.map(({ name }) => name).join("; "), group] as const,
	),
)("whoever writes what is advised has no error left: %s", async (_, group) => {
	const told = await copy.spoilt(
		group.flatMap(({ changes }) => changes),
		async () => {
			for (const mistake of group) await obey(byMistake.get(mistake) as Advice);
			return diagnosticsOf(copy, true);
		},
	);
	expect(told.map(({ text }) => text)).toEqual([]);
});
