import { stringify } from "csv-stringify/sync";
import type { Facts } from "../../facts/facts.ts";
import { type Column, columnsOf, valuesAt } from "./columns.ts";
import type { Kind } from "./kinds.ts";
import { type Place, publishedRecords } from "./records.ts";
import { ROW, rowsOf } from "./rows.ts";

/**
 * /data/<kind>.csv (RFC 4180): the published records as a flat table, which spreadsheets open as it is. In UTF-8 with its mark
 * at the start, without which Excel misreads accents; lists are joined by "; "; null is an empty cell.
 */
export function csvFile(kind: Kind, place: Place): string {
	const rows = publishedRecords(kind, place).flatMap((record) => rowsOf(kind, record));
	const columns = columnsOf(ROW[kind], tagsIn(place.facts));
	return stringify([columns.map(({ name }) => name), ...rows.map((row) => cells(row, columns))], {
		bom: true,
		record_delimiter: "windows",
	});
}

/** English, and each other language of the facts: the same columns in every table, on any day. */
const tagsIn = ({ languages }: Facts): string[] => [...new Set(["en", ...languages.all.map(({ id }) => id)])];

const cells = (row: object, columns: readonly Column[]): string[] =>
	columns.map(({ path }) => safeCell(valuesAt(row, path).join("; ")));

/**
 * Where a spreadsheet may see a cell begin: some split at semicolons, tabs or bars, and then also at the line ends and quotes of a text.
 * A cell that begins with one of these characters is taken for a formula.
 */
const BEGINNING = /(?<=^|[\t\n\r,;|"'])(?=[=+\-@\t\r＝＋－＠])/g;

/**
 * A text of which no spreadsheet makes a formula: there is a space before each that might begin one, which shows no mark and goes by
 * trimming. Phone numbers never need it: they are written as people do, and as tel: addresses. // "=1+1;=2" => " =1+1; =2"
 */
export const safeCell = (text: string): string => text.replace(BEGINNING, " ");
