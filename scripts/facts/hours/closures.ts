import Holidays from "date-holidays-parser";
import type { Localized } from "../schema/primitives.ts";
import type { Source } from "../schema/provenance.ts";
import type { Schedule } from "../schema/schedule.ts";
import { addDays } from "./days.ts";

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

const MS_A_DAY = 86_400_000;

/**
 * The days that a rule of date-holidays-parser gives from one year through another, sorted.
 * It takes nonsense for a rule without days, so an empty list over ten years is an error of the rule.
 * // => ruleDates("2nd monday in October", 2018, 2018) is ["2018-10-08"]
 */
export function ruleDates(rule: string, fromYear: number, throughYear: number): string[] {
	const calendar = new Holidays({});
	if (rule.trim() === "" || !quietly(() => calendar.setHoliday(rule, { name: { en: rule }, type: "public" })))
		return [];
	const dates = new Set<string>();
	for (let year = fromYear; year <= throughYear; year++) {
		for (const { date, start, end } of calendar.getHolidays(year)) {
			// `date` names the first day whatever zone the machine is in; a rule may last several ("12-24 P2D").
			const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / MS_A_DAY));
			for (let nth = 0; nth < length; nth++) dates.add(addDays(date.slice(0, 10), nth));
		}
	}
	return [...dates].filter((date) => isMeant(date, rule)).sort();
}

/** The parser prints a line of its own about rules that it cannot read, beside the sentence that people get. */
const quietly = <T>(act: () => T): T => {
	const print = console.error;
	console.error = () => {};
	try {
		return act();
	} finally {
		console.error = print;
	}
};

/** The parser rolls days that do not exist over: "02-29" gives March 1 in common years, and "32-99" a day years later. */
const isMeant = (date: string, rule: string): boolean => !/^\d+-\d+$/.test(rule) || date.endsWith(`-${rule}`);
