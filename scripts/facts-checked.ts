import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { clockBehind } from "./facts/clock-behind.ts";
import { instead } from "./facts/did-you-mean.ts";
import { FILES, type FileName } from "./facts/schema/files.ts";
import { day as dayOfCalendar } from "./facts/schema/primitives.ts";
import { dayInMinneapolis } from "./facts/site-date.ts";
import { findRecord, stampChecked } from "./facts/stamp-checked.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";

const USAGE =
	"Write the id of what was confirmed, and the day if it was not today: npm run facts:checked -- hotlines/city-311 2018-11-05";

// npm run facts:checked -- <id> [day]: notes that a person confirmed a fact.
await command(() => {
	const [wanted, asked] = process.argv.slice(2);
	if (!wanted) throw new Error(USAGE);
	const today = dayInMinneapolis(new Date());
	const day = readDay(asked ?? today, today);
	const { data, root } = siteFolders();
	const [only, id] = wanted.includes("/") ? wanted.split("/", 2) : [undefined, wanted];
	const names = (Object.keys(FILES) as FileName[]).filter(
		(name) => name !== "site" && (only === undefined || name === only),
	);
	const texts = names.map((name) => ({
		name,
		file: path.join(data, `${name}.json`),
		text: readFileSync(path.join(data, `${name}.json`), "utf8"),
	}));
	const noted = texts.flatMap(({ text }) =>
		[...text.matchAll(/"(?:asOf|checked)": "([\d-]+)"/g)].map(([, date = ""]) => date),
	);
	const behind = clockBehind(noted, { root, today });
	if (behind && asked === undefined) throw new Error(behind.message);
	const found = texts.flatMap((it) => {
		const place = findRecord(it.text, it.name, id ?? "");
		return place ? [{ ...it, place }] : [];
	});
	const [first, ...others] = found;
	if (!first)
		throw new Error(
			`No record has the id "${wanted}". ${instead(
				id ?? "",
				texts.flatMap(({ text }) => [...text.matchAll(/"id": "([^"]+)"/g)].map(([, known = ""]) => known)),
			)}`,
		);
	if (others.length > 0)
		throw new Error(
			`"${id}" is the id of several records. Write which: ${found.map(({ name }) => `${name}/${id}`).join(" or ")}.`,
		);
	// Written beside the file and then put in its place, so that a full disk leaves the file as it was.
	const draft = `${first.file}.${process.pid}`;
	writeFileSync(draft, stampChecked(first.text, first.place, day));
	renameSync(draft, first.file);
	console.log(`${first.name}/${id} was confirmed on ${day}. Run npm run check, then commit _data/${first.name}.json.`);
});

function readDay(text: string, today: string): string {
	const read = dayOfCalendar.safeParse(text);
	if (!read.success) throw new Error(`"${text}" is not a day. ${USAGE}`);
	if (read.data > today) throw new Error(`${text} is after today, ${today}. A check cannot have been made yet.`);
	return read.data;
}
