import type { Localized } from "../schema/primitives.ts";
import type { Source } from "../schema/provenance.ts";
import type { Schedule } from "../schema/schedule.ts";
import { ruleDates } from "./rule-dates.ts";

/** A day on which nobody answers, and what day it is. */
export interface ClosureDay {
	date: string;
	name: Localized;
	source: Source;
}

/** The closures of whole years, in order; of two on one day the first in the file is told. */
export function closuresBetween(schedule: Schedule, fromYear: number, throughYear: number): ClosureDay[] {
	const byDate = new Map<string, ClosureDay>();
	for (const { date, rule, name, source } of schedule.closures) {
		const dates = rule === undefined ? [] : ruleDates(rule, fromYear, throughYear);
		if (date !== undefined) dates.push(date);
		for (const each of dates) if (!byDate.has(each)) byDate.set(each, { date: each, name, source });
	}
	return [...byDate.keys()].sort().flatMap((date) => byDate.get(date) ?? []);
}

/** The closures from a day on (that day included), at most `count` and within two years. */
export function nextClosures(schedule: Schedule, day: string, count: number): ClosureDay[] {
	const year = Number(day.slice(0, 4));
	return closuresBetween(schedule, year, year + 2)
		.filter(({ date }) => date >= day)
		.slice(0, count);
}
