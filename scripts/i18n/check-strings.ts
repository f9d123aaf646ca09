import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { closest, instead } from "../facts/did-you-mean.ts";
import { type JsonFile, partOf } from "../facts/read-json.ts";
import type { Language } from "../facts/schema/language.ts";
import { shapeDiagnostics } from "../facts/shape/shape-diagnostics.ts";
import type { Diagnostic } from "../project/diagnostics.ts";
import { type Folders, pathFrom, projectRoot } from "../project/folders.ts";
import { isKnownToIcu, pluralCategories } from "./icu.ts";
import { placeDiagnostics } from "./place-diagnostics.ts";
import { englishShape, translatedShape } from "./shape.ts";
import { readStringsFile, stringsPath } from "./strings-file.ts";
import { readSources, usedKeys } from "./used-keys.ts";

type Tongue = Pick<Language, "id" | "tag" | "englishName" | "published">;

/** Everything that is wrong with the strings of each language of a site. A translation whose English has changed is no error. */
export function checkStrings(
	{ root, strings }: Pick<Folders, "root" | "strings">,
	languages: readonly Tongue[],
	used: (key: string) => boolean = usedKeys(readSources(projectRoot)),
): Diagnostic[] {
	const strays = strayFiles({ root, strings }, languages);
	const diagnostics = strays.map(({ diagnostic }) => diagnostic);
	const englishPath = stringsPath(strings, "en");
	const english = englishPath === undefined ? undefined : readStringsFile(root, englishPath);
	if (!isGroup(english?.value)) return [...diagnostics, ...(english === undefined ? [] : notGroup(english))];
	diagnostics.push(
		...judge(english, englishShape(english.value, pluralCategories("en"))),
		...unused(english, Object.keys(english.value), used),
	);
	const texts = new Map(Object.keys(english.value).map((key) => [key, partOf(english.value, key, "text")]));
	for (const language of languages.filter(({ id }) => id !== "en")) {
		const file = stringsPath(strings, language.id);
		if (file !== undefined) diagnostics.push(...judgeLanguage(readStringsFile(root, file), language, texts));
		else if (language.published && !strays.some(({ meant }) => meant === language.id))
			diagnostics.push(missingFile(path.join(strings, `${language.id}.json`), root, language));
	}
	return diagnostics;
}

function judgeLanguage(
	json: JsonFile,
	{ tag, englishName }: Tongue,
	english: ReadonlyMap<string, unknown>,
): Diagnostic[] {
	if (!isGroup(json.value)) return notGroup(json);
	const categories = { english: pluralCategories("en"), own: pluralCategories(tag) };
	const diagnostics = judge(json, translatedShape(json.value, english, categories));
	const hasTable = Object.hasOwn(json.value, "formats");
	if (hasTable && isKnownToIcu(tag))
		diagnostics.push({
			file: json.file,
			...json.locateKey(["formats"]),
			message: `the computer itself knows how ${englishName} writes dates and times. Take "formats" out.`,
		});
	if (!hasTable && !isKnownToIcu(tag))
		diagnostics.push({
			file: json.file,
			line: 1,
			column: 1,
			message: `the computer does not know how ${englishName} writes dates and times. Add "formats" with months, monthsShort, weekdays (Monday first), patterns (day, longDay, month), am, pm and "plural": ["other"].`,
		});
	return [...diagnostics, ...[...english.keys()].flatMap((key) => placeDiagnostics(json, key))];
}

/** What the reader has told of a line, such as a character in two parts, is not told again. */
const judge = (json: JsonFile, shape: z.ZodType): Diagnostic[] => {
	const read = shape.safeParse(json.value);
	const told = new Set(json.diagnostics.map(({ line }) => line));
	const found = read.success ? [] : shapeDiagnostics(json, shape, read.error.issues);
	return [...json.diagnostics, ...found.filter(({ line }) => !told.has(line))];
};

const unused = (json: JsonFile, keys: readonly string[], used: (key: string) => boolean): Diagnostic[] =>
	keys
		.filter((key) => !used(key))
		.map((key) => ({
			file: json.file,
			...json.locateKey([key]),
			message: `nothing on the site says "${key}". Take it out, here and in every language.`,
		}));

const missingFile = (onDisk: string, root: string, { englishName, id }: Tongue): Diagnostic => ({
	file: pathFrom(root, onDisk),
	line: 1,
	column: 1,
	message: `the file is missing, though languages.json says that ${englishName} (${id}) is published. Add it with every string, or write "published": false.`,
});

/** Files of no language, in a folder that is the site's own, and the language without a file that each was meant for. */
function strayFiles({ root, strings }: Pick<Folders, "root" | "strings">, languages: readonly Tongue[]) {
	const folder = pathFrom(root, strings);
	if (folder.startsWith("..") || !existsSync(strings)) return [];
	const names = languages.map(({ id }) => `${id}.json`);
	return readdirSync(strings, { withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ name }) => name)
		.filter((name) => !names.includes(name) && name !== "en.json")
		.sort()
		.map((name) => {
			const near = closest(
				name.slice(0, 2),
				languages.map(({ id }) => id),
			);
			const isFree = near !== undefined && !existsSync(path.join(strings, `${near}.json`));
			const message = isFree
				? `no language of languages.json has this file. Rename it to ${near}.json.`
				: `no language of languages.json has this file. ${instead(name, names)}`;
			const diagnostic: Diagnostic = { file: `${folder}/${name}`, line: 1, column: 1, message };
			return { diagnostic, meant: isFree ? near : undefined };
		});
}

/** A file that holds something else than texts by their names. */
const notGroup = (json: JsonFile): Diagnostic[] =>
	json.diagnostics.length > 0
		? json.diagnostics
		: [
				{
					file: json.file,
					line: 1,
					column: 1,
					message: "the file is not a group of texts. Begin it with { and end it with }.",
				},
			];

const isGroup = (value: unknown): value is object =>
	value !== null && typeof value === "object" && !Array.isArray(value);
