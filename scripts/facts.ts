import { readFileSync } from "node:fs";
import path from "node:path";
import { clockBehind } from "./facts/clock-behind.ts";
import { instead } from "./facts/did-you-mean.ts";
import { addAddresses } from "./facts/ledger/add-addresses.ts";
import { FILES, type FileName } from "./facts/schema/files.ts";
import { day as dayOfCalendar } from "./facts/schema/primitives.ts";
import { siteDays } from "./facts/site-days.ts";
import { findRecord, stampChecked } from "./facts/stamp-checked.ts";
import { callSheet, dueFacts } from "./forms/call-sheet.ts";
import { sheetMarkdown } from "./github/sheet-markdown.ts";
import { siteUrl } from "./hosting/site-url.ts";
import { localeOf } from "./i18n/locale.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { putFiles } from "./project/put-files.ts";
import { readMaterial } from "./site/material.ts";

const CHECKED_USAGE =
	"Write the id of what was confirmed, and the day if it was not today: npm run facts -- checked hotlines/city-311 2018-11-05";

// npm run facts -- due [--markdown]: a sheet to call by, the most urgent facts first; as Markdown for an issue, nothing if nothing is due.
// npm run facts -- checked <id> [day]: notes that a person confirmed a fact.
// npm run facts -- addresses: gives each new event and resolution its address for ever, in _data/addresses.json.
await command(async () => {
	const [verb = "", ...words] = process.argv.slice(2);
	if (verb === "due") await due(words.includes("--markdown"));
	else if (verb === "checked") checked(words);
	else if (verb === "addresses") addresses();
	else throw new Error(`Write what to do: npm run facts -- due. ${instead(verb, ["due", "checked", "addresses"])}`);
});

async function due(isMarkdown: boolean): Promise<void> {
	const { facts, locales } = await readMaterial(siteFolders(), process.env);
	const publication = { ...localeOf(locales, "en"), facts, siteUrl: siteUrl(facts.site, process.env) };
	const sheet = callSheet(publication);
	if (!isMarkdown) console.log(sheet);
	else if (dueFacts(publication).length > 0) console.log(sheetMarkdown(sheet));
}

function checked([wanted, asked]: readonly string[]): void {
	if (!wanted) throw new Error(CHECKED_USAGE);
	const { data, root } = siteFolders();
	const { today, timeZone } = siteDays(data, new Date());
	const day = readDay(asked ?? today, today);
	const [only, id = ""] = wanted.includes("/") ? wanted.split("/", 2) : [undefined, wanted];
	const texts = (Object.keys(FILES) as FileName[])
		.filter((name) => name !== "site" && (only === undefined || name === only))
		.map((name) => ({ name, text: readFileSync(path.join(data, `${name}.json`), "utf8") }));
	const noted = texts.flatMap(({ text }) =>
		[...text.matchAll(/"(?:asOf|checked)": "([\d-]+)"/g)].map(([, date = ""]) => date),
	);
	const behind = clockBehind(noted, { root, today, timeZone });
	if (behind && asked === undefined) throw new Error(behind.message);
	const found = texts.flatMap(({ name, text }) => {
		const place = findRecord(text, name, id);
		return place ? [{ name, text, place }] : [];
	});
	const [first, ...others] = found;
	if (!first) {
		const known = texts.flatMap(({ text }) => [...text.matchAll(/"id": "([^"]+)"/g)].map(([, it = ""]) => it));
		throw new Error(`No record has the id "${wanted}". ${instead(id, known)}`);
	}
	if (others.length > 0)
		throw new Error(
			`"${id}" is the id of several records. Write which: ${found.map(({ name }) => `${name}/${id}`).join(" or ")}.`,
		);
	putFiles(new Map([[path.join(data, `${first.name}.json`), stampChecked(first.text, first.place, day)]]));
	console.log(`${first.name}/${id} was confirmed on ${day}. Run npm run check, then commit _data/${first.name}.json.`);
}

function readDay(text: string, today: string): string {
	const read = dayOfCalendar.safeParse(text);
	if (!read.success) throw new Error(`"${text}" is not a day. ${CHECKED_USAGE}`);
	if (read.data > today) throw new Error(`${text} is after today, ${today}. A check cannot have been made yet.`);
	return read.data;
}

function addresses(): void {
	const added = addAddresses(siteFolders());
	for (const address of added) console.log(`Added ${address}`);
	if (added.length === 0) console.log("Every event and resolution has its address already.");
}
