import { DateTime } from "luxon";
import type { CityEvent } from "../../../../scripts/facts/schema/event.ts";

/** One date of an event, worked out apart from the code. */
export interface OracleDate {
	id: string;
	start: string;
	end: string | undefined;
	status: CityEvent["status"];
	previousStart: string | undefined;
}

const ORDER = ["1st", "2nd", "3rd", "4th"];

/** Whether the words of a rule give a day. */
function gives(every: string, day: DateTime, first: DateTime): boolean {
	const weekday = String(day.setLocale("en").weekdayLong).toLowerCase();
	if (!every.includes(weekday)) return false;
	if (every.startsWith("other"))
		return Math.round(day.startOf("week").diff(first.startOf("week"), "weeks").weeks) % 2 === 0;
	const nth = ORDER[Math.floor((day.day - 1) / 7)] ?? "5th";
	const isLast = day.plus({ weeks: 1 }).month !== day.month;
	return !/\d|last/.test(every) || every.includes(nth) || (every.includes("last") && isLast);
}

/** All dates of an event in order. */
export function datesOf(event: CityEvent): OracleDate[] {
	const { repeats, dates = [], start, end } = event;
	const first = DateTime.fromISO(start, { zone: "utc" });
	const length = end === undefined ? undefined : DateTime.fromISO(end, { zone: "utc" }).diff(first);
	const text = (time: DateTime) => time.toFormat(start.length > 10 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd");
	const plus = (from: string) => length && text(DateTime.fromISO(from, { zone: "utc" }).plus(length));
	const starts = [start];
	if (repeats)
		for (let day = first.plus({ days: 1 }), count = 1; day < first.plus({ years: 3 }); day = day.plus({ days: 1 })) {
			const isLeftOut = repeats.except?.includes(day.toISODate() ?? "") ?? false;
			if (!gives(repeats.every, day, first) || isLeftOut) continue;
			if (count >= (repeats.times ?? 1000) || (day.toISODate() ?? "") > (repeats.through ?? "9999")) break;
			starts.push(text(day));
			count++;
		}
	for (const date of dates) {
		const id = date.previousStart ?? date.start;
		if (!starts.includes(id)) starts.push(id);
	}
	return starts
		.map((id) => {
			const own = dates.find((date) => (date.previousStart ?? date.start) === id);
			const at = own?.start ?? id;
			return {
				id,
				start: at,
				end: own?.end ?? plus(at),
				status: event.status === "scheduled" ? (own?.status ?? "scheduled") : event.status,
				previousStart: own === undefined && dates.length === 0 && !repeats ? event.previousStart : own?.previousStart,
			};
		})
		.sort((a, b) => a.start.localeCompare(b.start));
}
