import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sequenceDiagnostics } from "../../../scripts/review/git/sequences.ts";
import { cityFolders } from "../../city.ts";
import { runGit } from "../../run-git.ts";

let root: string;
let data: string;

beforeAll(() => {
	root = mkdtempSync(path.join(tmpdir(), "sequences-"));
	data = path.join(root, "_data");
	cpSync(cityFolders.data, data, { recursive: true });
	for (const args of [
		["init", "--initial-branch=main"],
		["add", "--all"],
		["commit", "--message", "First", "--no-verify"],
		["switch", "--create", "change"],
	])
		runGit(root, args);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What is said of an event of which some fields are other ones than on the main branch. */
async function told(id: string, fields: object): Promise<string[]> {
	const file = path.join(data, `events/${id}.json`);
	const was = readFileSync(file, "utf8");
	writeFileSync(file, JSON.stringify({ ...JSON.parse(was), ...fields }));
	try {
		return (await sequenceDiagnostics({ data, root })).map(({ file: name, message }) => `${name}: ${message}`);
	} finally {
		writeFileSync(file, was);
	}
}
const asked = (id: string, sequence: number) => [
	`_data/events/${id}.json: the time, place or status of this event has changed since it was published. Write "sequence": ${sequence}, so that people's calendars take it over.`,
];

it.each([
	["harvest-supper", { status: "cancelled" }, 1],
	["harvest-supper", { start: "2018-11-10T11:00" }, 1],
	["harvest-supper", { place: "the-hall" }, 1],
	["legal-clinic", { dates: [] }, 3],
	["cancelled-concert", { status: "scheduled" }, 1],
])("%s with %o wants a higher count", async (id, fields, sequence) => {
	expect(await told(id, fields)).toEqual(asked(id, sequence));
	expect(await told(id, { ...fields, sequence })).toEqual([]);
});

it("words may change without it, and a count never falls", async () => {
	expect(await told("harvest-supper", { summary: { en: "People eat and sing." } })).toEqual([]);
	expect(await told("legal-clinic", { sequence: 1 })).toEqual([
		`_data/events/legal-clinic.json: the number of changes fell from 2 to 1, so people's calendars would pass over the next one. Write "sequence": 2.`,
	]);
});

it("a record that is gone, new or broken, and a site without history, are told nothing of it", async () => {
	expect(await told("harvest-supper", { status: undefined, withdrawn: true })).toEqual([]);
	writeFileSync(path.join(data, "events/new.json"), "{}");
	expect(await sequenceDiagnostics({ data, root })).toEqual([]);
	rmSync(path.join(data, "events/new.json"));
	expect(await sequenceDiagnostics({ data: cityFolders.data, root: tmpdir() })).toEqual([]);
});
