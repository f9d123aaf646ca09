import type { Facts } from "../../../../scripts/facts/facts.ts";
import { compileSchedule } from "../../../../scripts/facts/hours/compile.ts";
import { dayNumber } from "../../../../scripts/facts/hours/days.ts";
import { spansOn } from "../../../../scripts/facts/hours/status.ts";
import { instantOf } from "../../../../scripts/facts/hours/wall-clock.ts";
import type { Schedule } from "../../../../scripts/facts/schema/schedule.ts";
import { uuid } from "../../../../scripts/outputs/ids.ts";
import type { HsdsSchedule } from "../../../../scripts/outputs/open-data/hsds/shapes.ts";

const DAY = 86_400_000;
const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** From when to when somebody answers, in milliseconds since 1970. */
type Answered = [from: number, until: number];

/** In what the schedules of a service differ from the hours of its line. */
export function scheduleDifferences(
	schedules: readonly HsdsSchedule[],
	line: { id: string; hours?: string | null | undefined; superseded?: object | undefined },
	serviceId: string,
	facts: Facts,
): string[] {
	const schedule = line.superseded ? undefined : facts.hours.byId.get(line.hours ?? "");
	const expected = schedule ? answeredByFacts(schedule, facts) : [];
	const rows = schedules.flatMap(answeredByHsds);
	const told = joined(rows);
	return [
		...(new Set(rows.map(String)).size === rows.length ? [] : [`${line.id} is told twice to be answered`]),
		...(JSON.stringify(told) === JSON.stringify(expected) ? [] : [`${line.id} is answered at other times`]),
		...schedules.flatMap((it) => rowDiagnostics(it, serviceId, facts.site.timeZone, schedule)),
	];
}

/** What the row says beside the times, and that each offset is that of the zone. */
function rowDiagnostics(row: HsdsSchedule, serviceId: string, siteZone: string, schedule?: Schedule): string[] {
	const [opens, closes] = [row.opens_at.slice(0, 5), row.closes_at.slice(0, 5)];
	const id = uuid("hsds-schedules", `${serviceId}/${row.dtstart}/${opens}`);
	const [zone] = row.attributes;
	return [
		...(row.id === id && (row.service_id ?? row.location_id) === serviceId ? [] : ["the schedule's ids"]),
		...(row.timezone * 60 === offsetMinutes(row.opens_at) ? [] : ["the schedule's number zone"]),
		...(row.description.endsWith(`: ${opens} to ${closes}`) ? [] : ["the schedule's description"]),
		...(isBounded(row) ? [] : ["the schedule's first or last day"]),
		...(zone?.value === siteZone && row.notes.includes(siteZone) && row.notes.includes(schedule?.timeZone ?? "none")
			? []
			: ["the schedule's zone"]),
		...(zone?.link_id === id && zone.id === uuid("hsds-attributes", `${id}/time_zone`) ? [] : ["the zone's ids"]),
	];
}

/** Whether somebody answers on the first and the last day that the row names. */
function isBounded(row: HsdsSchedule): boolean {
	const days = daysOfRow(row);
	return days[0] === row.dtstart && row.dtstart === row.valid_from && days.at(-1) === row.valid_to;
}

function daysOfRow({ valid_from, valid_to, byday }: HsdsSchedule): string[] {
	// Hours hold for half a year; a wrong digit may make it a thousand.
	if (Date.parse(valid_to) - Date.parse(valid_from) > 366 * DAY) throw new Error("the schedule holds for too long");
	const days: string[] = [];
	for (let at = Date.parse(valid_from); at <= Date.parse(valid_to); at += DAY) {
		const day = new Date(at);
		if (byday.split(",").includes(CODES[(day.getUTCDay() + 6) % 7] ?? "")) days.push(day.toISOString().slice(0, 10));
	}
	return days;
}

const offsetMinutes = (time: string): number => {
	const [hours = 0, minutes = 0] = time.slice(6).split(":").map(Number);
	return (time[5] === "-" ? -1 : 1) * (hours * 60 + minutes);
};

/** When a row says that somebody answers, by its own offsets and nothing else. */
const answeredByHsds = (row: HsdsSchedule): Answered[] =>
	daysOfRow(row).map((day) => {
		const from = Date.parse(`${day}T${row.opens_at}`);
		const until = Date.parse(`${day}T${row.closes_at}`);
		return [from, until <= from ? until + DAY : until];
	});

/** Working them out takes a while, and every changed digit asks again. */
const known = new WeakMap<Schedule, Answered[]>();

/** When the function that answers on the pages says so: surely, up to the review. */
function answeredByFacts(schedule: Schedule, { siteDate, site: { timeZone: siteZone } }: Facts): Answered[] {
	const before = known.get(schedule);
	if (before) return before;
	const compiled = compileSchedule(schedule);
	if (compiled.reviewBy < dayNumber(siteDate)) return [];
	const answered: Answered[] = [];
	const end = instantOf(compiled.timeZone, compiled.reviewBy + 1, 0);
	for (let day = compiled.from; day <= compiled.reviewBy; day++) {
		const at = (minute: number) => Math.min(instantOf(compiled.timeZone, day, minute), end);
		if (compiled.alwaysOpen) answered.push([instantOf(siteZone, day, 0), instantOf(siteZone, day, 1439)]);
		else if (compiled.dates[day] !== 1)
			// HSDS ends a whole day a minute early: from midnight to midnight would read as never.
			for (const [opens, closes] of spansOn(compiled, day))
				if (at(opens) < at(closes)) answered.push([at(opens), at(closes - opens === 1440 ? closes - 1 : closes)]);
	}
	known.set(schedule, joined(answered));
	return joined(answered);
}

/** Times in order, those that touch made one. */
function joined(times: readonly Answered[]): Answered[] {
	const result: Answered[] = [];
	for (const [from, until] of [...times].sort(([a], [b]) => a - b)) {
		const last = result.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], until);
		else result.push([from, until]);
	}
	return result;
}
