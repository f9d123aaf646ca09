import { IANAZone } from "luxon";
import { basic } from "./content-lines.ts";
import { zoneChanges } from "./zone-changes.ts";

const MINUTE = 60_000;

/**
 * The VTIMEZONE of a zone over some years (RFC 5545, section 3.6.5): one part for each change of its clocks, as Intl knows them, from
 * the first of January before the first year on. Rules that recur would also speak of years that nobody has decided on yet.
 */
export function calendarZone(timeZone: string, firstYear: number, lastYear: number): readonly string[] {
	const key = `${timeZone} ${firstYear} ${lastYear}`;
	const lines = known.get(key) ?? zoneLines(timeZone, firstYear, lastYear);
	known.set(key, lines);
	return lines;
}

/** Every event's own file asks again, and Intl takes a millisecond for the names. */
const known = new Map<string, readonly string[]>();

function zoneLines(timeZone: string, firstYear: number, lastYear: number): string[] {
	const zone = IANAZone.create(timeZone);
	const start = Date.UTC(firstYear - 1, 0);
	const years = Array.from({ length: lastYear - firstYear + 3 }, (_, index) => firstYear - 1 + index);
	const offset = zone.offset(start);
	return [
		"BEGIN:VTIMEZONE",
		`TZID:${timeZone}`,
		...part(zone, start - offset * MINUTE, offset, offset),
		...years.flatMap((year) => zoneChanges(timeZone, year)).flatMap(({ at, from, to }) => part(zone, at, from, to)),
		"END:VTIMEZONE",
	];
}

function part(zone: IANAZone, at: number, from: number, to: number): string[] {
	const kind = isDaylight(zone, at, to) ? "DAYLIGHT" : "STANDARD";
	// It begins at the time that the clocks showed until then.
	const begins = new Date(at + from * MINUTE).toISOString().slice(0, 19);
	return [
		`BEGIN:${kind}`,
		`DTSTART:${basic(begins)}`,
		`TZOFFSETFROM:${offsetText(from)}`,
		`TZOFFSETTO:${offsetText(to)}`,
		...nameOf(zone, at),
		`END:${kind}`,
	];
}

/** The name of the time in letters, such as CDT; most zones have none in English, and "GMT+1" would only say the offset again. */
function nameOf(zone: IANAZone, at: number): string[] {
	const name = zone.offsetName(at, { format: "short", locale: "en-US" });
	return name !== null && /^[A-Z]+$/.test(name) ? [`TZNAME:${name}`] : [];
}

/** Ahead of the least offset of the year around it. */
const isDaylight = (zone: IANAZone, at: number, offset: number): boolean => {
	const year = new Date(at).getUTCFullYear();
	return offset > Math.min(zone.offset(Date.UTC(year, 0)), zone.offset(Date.UTC(year, 6)));
};

/** // => offsetText(-300) is "-0500" */
const offsetText = (minutes: number): string => {
	const size = Math.abs(minutes);
	return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
};

const pad = (number: number): string => String(number).padStart(2, "0");
