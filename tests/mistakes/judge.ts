import { readFile } from "node:fs/promises";
import path from "node:path";
import { readSiteSources } from "../../scripts/build/sources.ts";
import { readFacts } from "../../scripts/facts/read-facts.ts";
import { siteDays } from "../../scripts/facts/site-days.ts";
import { DiagnosticsError } from "../../scripts/project/diagnostics.ts";
import type { EditedCopy } from "./edited-copy.ts";
import type { Mistake } from "./mistake.ts";

/** One sentence of the check. // => { file: "_data/hours.json", text: '_data/hours.json:9: "7pm" is not a time of day. …' } */
export interface Told {
	file: string;
	text: string;
}

/** What `npm run check` says of a copy in which some mistakes were made, and what it should say of each, by its name. */
export interface Judged {
	told: readonly Told[];
	expected: ReadonlyMap<string, readonly (string | RegExp)[]>;
}

/** Makes some mistakes at once, and judges the copy as the command does. */
export async function judge(copy: EditedCopy, mistakes: readonly Mistake[]): Promise<Judged> {
	const changes = mistakes.flatMap((it) => it.changes);
	return copy.spoilt(changes, async () => ({
		told: await diagnosticsOf(
			copy,
			Boolean(process.env.FULL) || changes.some(({ file }) => !file.startsWith("_data/")),
		),
		expected: new Map(
			await Promise.all(mistakes.map(async (it) => [it.name, await sentencesOf(it, copy.folders.root)] as const)),
		),
	}));
}

const sentencesOf = ({ changes, says }: Mistake, root: string): Promise<(string | RegExp)[]> =>
	Promise.all(
		says.map(async ({ file = changes[0]?.file ?? "", line, says: sentence }) => {
			const place = `${file}:${await lineOf(path.join(root, file), line)}: `;
			return typeof sentence === "string" ? place + sentence : patternAfter(place, sentence);
		}),
	);

/** The same call as the command's own. That words say nothing more for an error of the facts is looked at in the long tests. */
export async function diagnosticsOf({ folders }: EditedCopy, alsoWords: boolean): Promise<Told[]> {
	try {
		if (!alsoWords) readFacts({ ...folders, ...siteDays(folders.data, new Date(), {}) });
		await readSiteSources(folders, {});
		return [];
	} catch (error) {
		if (!(error instanceof DiagnosticsError)) throw error;
		return error.diagnostics.map(({ file, line, message }) => ({ file, text: `${file}:${line}: ${message}` }));
	}
}

export async function lineOf(file: string, needle: string | RegExp | 1): Promise<number> {
	if (needle === 1) return 1;
	const text = await readFile(file, "utf8");
	if (needle instanceof RegExp) {
		const match = needle.exec(text);
		if (match === null) throw new Error(`Nothing in ${file} is like ${needle}, so no line can be expected.`);
		return text.slice(0, match.index + match[0].trimEnd().length).split("\n").length;
	}
	const offset = text.indexOf(needle);
	if (offset === -1) throw new Error(`"${needle}" does not stand in ${file}, so no line can be expected.`);
	// A needle may begin with the end of the line before, to find the beginning of a line.
	const begin = offset + (/^\n*/.exec(needle)?.[0].length ?? 0);
	return text.slice(0, begin).split("\n").length;
}

const patternAfter = (place: string, { source, flags }: RegExp): RegExp =>
	new RegExp(`^${place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}${source}$`, flags);
