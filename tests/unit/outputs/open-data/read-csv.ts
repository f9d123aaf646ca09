import { parse } from "csv-parse/sync";
import type { CityEvent } from "../../../../scripts/facts/schema/event.ts";
import type { Hotline } from "../../../../scripts/facts/schema/hotline.ts";
import type { Schedule } from "../../../../scripts/facts/schema/schedule.ts";
import type { Kind } from "../../../../scripts/outputs/open-data/kinds.ts";
import type { Publication } from "../../../../scripts/outputs/publication.ts";
import { type AnyRecord, datesWith, daysOf, idOf, numbersOf, onlineOf, recordsOf, stateOf } from "./expected.ts";
import { leavesOf } from "./leaves.ts";

/** The rows of a table, by the names of its columns, as another library reads them. */
export const readCsv = (text: string): Record<string, string>[] =>
	parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });

/** Tells in what a table of open data differs from the facts. */
export function csvReader(kind: Kind, pub: Publication): (text: string) => string[] {
	const expected = recordsOf(kind, pub.facts).flatMap((record) => rowsOf(kind, record, pub));
	return (text) => {
		const rows = readCsv(text);
		if (rows.length !== expected.length) return [`${rows.length} rows, not ${expected.length}`];
		return expected.flatMap((record, index) => rowDifferences(idOf(record), rows[index] ?? {}, record));
	};
}

function rowDifferences(id: string, row: Record<string, string>, record: AnyRecord): string[] {
	const wrong = Object.entries(row)
		.filter(([column, cell]) => cell.trimStart() !== cellOf(record, column.split("_")))
		.map(([column, cell]) => `${id}: ${column} is ${cell}, not ${cellOf(record, column.split("_"))}`);
	const cells = Object.values(row).join("\n");
	const missing = [...leavesOf(record)]
		.filter(([, value]) => value !== null && value !== "no entries" && !cells.includes(String(value)))
		.map(([path, value]) => `${id}: ${path} is nowhere: ${value}`);
	return [...wrong, ...missing];
}

function cellOf(value: unknown, path: readonly string[]): string {
	if (value === undefined || value === null) return "";
	if (Array.isArray(value)) {
		const cells = value.map((each) => cellOf(each, path));
		return cells.filter((cell) => cell !== "").join("; ");
	}
	const [name, ...rest] = path;
	return name === undefined ? String(value) : cellOf((value as AnyRecord)[name], rest);
}

function rowsOf(kind: Kind, record: AnyRecord, pub: Publication): AnyRecord[] {
	const { reviewEvery: _reviewEvery, ...fields } = record;
	const whole = { ...fields, ...stateOf(kind, record, pub) };
	const line = kind === "hotlines" ? pub.facts.hotlines.byId.get(idOf(record)) : undefined;
	const schedule = kind === "hours" ? pub.facts.hours.byId.get(idOf(record)) : undefined;
	const event = kind === "events" ? pub.facts.events.byId.get(idOf(record)) : undefined;
	const rows = line
		? lineRows(line, whole)
		: schedule
			? scheduleRows(schedule, whole)
			: event
				? eventRows(event, whole, pub)
				: [whole];
	if (kind === "corrections") return rows;
	return rows.map((row) => ({ ...row, changed: row.superseded ? "yes" : "no" }));
}

const eventRows = (
	event: CityEvent,
	{ repeats: _repeats, dates: _dates, ...whole }: AnyRecord,
	{ facts }: Publication,
) => datesWith(event).map((date) => ({ ...whole, ...date, ...(event.online && { online: onlineOf(event, facts) }) }));

const lineRows = (line: Hotline, { numbers: _numbers, ...whole }: AnyRecord): AnyRecord[] =>
	numbersOf(line).map(({ dial, display, ...number }) => {
		const tel = `tel:${dial}`;
		return { ...whole, ...number, channel: line.kind, number: display, tel, link: tel };
	});

function scheduleRows(schedule: Schedule, whole: AnyRecord): AnyRecord[] {
	const { weekly: _weekly, closures: _closures, alwaysOpen: _alwaysOpen, ...rest } = whole;
	const shared = { ...rest, mayBeClosed: daysOf(schedule, "holiday") };
	return [
		...(schedule.alwaysOpen ? [{ ...shared, row: "always" }] : []),
		...schedule.weekly.map((span) => ({
			...shared,
			...span,
			row: "weekly",
			superseded: span.superseded ?? schedule.superseded,
		})),
		...schedule.closures.map(({ name, ...closure }) => ({
			...shared,
			...closure,
			row: "closure",
			closure: name,
			dates: daysOf({ ...schedule, closures: [{ name, ...closure }] }, "closure"),
		})),
	];
}
