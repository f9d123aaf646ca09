import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { JSONPath } from "jsonc-parser";
import type { Folders } from "../project/folders.ts";
import { putFiles } from "../project/put-files.ts";
import { phonesOf } from "./channels.ts";
import { clockBehind } from "./clock-behind.ts";
import { instead } from "./did-you-mean.ts";
import { FILES, type FileName, isFolder } from "./schema/files.ts";
import type { Hotline } from "./schema/hotline.ts";
import { day as dayOfCalendar } from "./schema/primitives.ts";
import type { Schedule, WeeklySpan } from "./schema/schedule.ts";
import { siteDays } from "./site-days.ts";
import { findRecord, recordAt, stampChecked, withoutOldRows } from "./stamp-checked.ts";

const CHECKED_USAGE =
	"Write the id of what was confirmed, and the day if it was not today: npm run facts -- checked city-311 2018-11-05";

/**
 * Notes that a person confirmed a fact, today or on the day asked for, and changes nothing else in its file; of a line named by its id alone
 * it notes all: numbers, hours and closures. Gives what to tell. Throws a sentence for what is no fact or no day, and where the machine's clock is behind.
 */
export function noteChecked(
	[wanted, asked]: readonly string[],
	{ data, root }: Pick<Folders, "data" | "root">,
	now: Date,
): string {
	if (!wanted) throw new Error(CHECKED_USAGE);
	const { today, timeZone } = siteDays(data, now);
	const day = readDay(asked ?? today, today);
	const [only, id = ""] = wanted.includes("/") ? wanted.split("/", 2) : [undefined, wanted];
	const texts = (Object.keys(FILES) as FileName[])
		.filter((name) => name !== "site" && (only === undefined || name === only))
		.flatMap((name) => filesOf(name, data))
		.map((it) => ({ ...it, text: readFileSync(path.join(data, it.file), "utf8") }));
	const noted = texts.flatMap(({ text }) =>
		[...text.matchAll(/"(?:asOf|checked)": "([\d-]+)"/g)].map(([, date = ""]) => date),
	);
	const behind = clockBehind(noted, { root, today, timeZone });
	if (behind && asked === undefined) throw new Error(behind.message);
	const found = texts.flatMap((it) => {
		const place = it.id === undefined ? findRecord(it.text, it.name, id) : it.id === id ? [] : undefined;
		return place ? [{ ...it, place }] : [];
	});
	const line = only === undefined && found.find(({ name }) => name === "hotlines");
	if (line) return noteLine(line.text, line.place, { data, day });
	const [first, ...others] = found;
	if (!first) {
		const known = texts.flatMap(
			({ id: own, text }) => own ?? [...text.matchAll(/"id": "([^"]+)"/g)].map(([, it = ""]) => it),
		);
		throw new Error(`No record has the id "${wanted}". ${instead(id, known)}`);
	}
	if (others.length > 0)
		throw new Error(
			`"${id}" is the id of several records. Write which: ${found.map(({ name }) => `${name}/${id}`).join(" or ")}.`,
		);
	putFiles(new Map([[path.join(data, first.file), stampChecked(first.text, first.place, day)]]));
	return `${first.name}/${id} was confirmed on ${day}. Run npm run check, then commit _data/${first.file}.`;
}

/** Notes that all of a line was confirmed: its numbers, its hours and closures; and takes out hours that had changed before. */
function noteLine(hotlines: string, place: JSONPath, { data, day }: { data: string; day: string }): string {
	const line = recordAt<Hotline>(hotlines, place);
	if (line === undefined) throw new Error(CHECKED_USAGE);
	const { id } = line;
	const hours = readFileSync(path.join(data, "hours.json"), "utf8");
	const hoursPlace = findRecord(hours, "hours", line.hours ?? "");
	const schedule = hoursPlace && recordAt<Schedule>(hours, hoursPlace);
	const { weekly = [], closures = [], superseded }: Partial<Schedule> = schedule ?? {};
	const [old, holding] = [true, false].map((isOld) =>
		weekly.filter((span) => (span.superseded !== undefined) === isOld),
	);
	const fault = line.superseded ? "line" : superseded || (old?.length && !holding?.length) ? "hours" : undefined;
	if (fault)
		throw new Error(
			`The ${fault === "line" ? `line "${id}" is` : `hours of "${id}" are`} marked as changed. Write what holds now in its record first. Nothing was written.`,
		);
	const files = new Map([["hotlines.json", stampChecked(hotlines, place, day)]]);
	if (hoursPlace) files.set("hours.json", stampChecked(withoutOldRows(hours, hoursPlace), hoursPlace, day));
	putFiles(new Map([...files].map(([name, text]) => [path.join(data, name), text])));
	const say = (words: string, spans: readonly WeeklySpan[] = []) =>
		spans.map(({ days, opens, closes }) => `  ${words}: ${days.join(", ")}, ${opens} to ${closes}`);
	return [
		`${line.name.en} was confirmed on ${day}, as it stands:`,
		`  Numbers: ${
			phonesOf({ ...line, numbers: line.numbers ?? [] })
				.map(({ key }) => key)
				.join(", ") || "none"
		}`,
		...say("Hours", holding),
		...closures.map(({ name, date }) => `  Closed: ${name.en}${date === undefined ? "" : `, ${date}`}`),
		...say("Taken out, since it had changed", old),
		`If you were told anything else, write it there and run this again. Then run npm run check, and commit ${[...files.keys()].map((name) => `_data/${name}`).join(" and ")}.`,
	].join("\n");
}
/** The files of a kind, within the folder of the facts; with the record's id where each has its own. */
const filesOf = (name: FileName, data: string): { name: FileName; file: string; id?: string }[] =>
	isFolder(name)
		? globSync(`${name}/*.json`, { cwd: data }).map((file) => ({ name, file, id: path.basename(file, ".json") }))
		: [{ name, file: `${name}.json` }];

function readDay(text: string, today: string): string {
	const read = dayOfCalendar.safeParse(text);
	if (!read.success) throw new Error(`"${text}" is not a day. ${CHECKED_USAGE}`);
	if (read.data > today) throw new Error(`${text} is after today, ${today}. A check cannot have been made yet.`);
	return read.data;
}
