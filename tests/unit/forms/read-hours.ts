import { reviewBy } from "../../../scripts/facts/freshness.ts";
import { addDays, dayNumber, dayText } from "../../../scripts/facts/hours/days.ts";
import { federalHolidays } from "../../../scripts/facts/hours/federal-holidays.ts";
import { closuresBetween } from "../../../scripts/facts/hours/next-closures.ts";
import type { Schedule } from "../../../scripts/facts/schema/schedule.ts";
import type { Read } from "./read-json-ld.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const list = (value: Read[string] | undefined): (string | Read)[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What published opening hours say of a day: closures beat the week, as search engines read them. */
function publishedOn(hours: readonly Read[], day: string): string {
	const weekday = `https://schema.org/${WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()]}`;
	const holding = hours.filter(
		({ validFrom = "", validThrough = "" }) => String(validFrom) <= day && day <= String(validThrough),
	);
	const special = holding.filter(({ dayOfWeek }) => dayOfWeek === undefined);
	const usual = holding.filter(({ dayOfWeek }) => list(dayOfWeek).includes(weekday));
	return (special.length > 0 ? special : usual)
		.filter(({ opens, closes }) => opens !== closes)
		.map(({ opens, closes }) => `${opens}-${closes}`)
		.sort()
		.join();
}

/** What the facts say of it: nothing before the day of the build, after the review, and on holidays that nobody has settled. */
function wantedOn(schedule: Schedule, day: string, today: string): string {
	const last = reviewBy(schedule, "hours");
	if (schedule.superseded || last === null || day < today || day > last) return "";
	if (schedule.alwaysOpen) return "00:00-23:59";
	const year = Number(day.slice(0, 4));
	if (closuresBetween(schedule, year, year).some(({ date }) => date === day)) return "";
	if (federalHolidays(year, year).includes(day)) return "";
	const weekday = WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()]?.toLowerCase();
	return schedule.weekly
		.filter((it) => it.superseded === undefined && it.days.some((name) => name === weekday))
		.filter(({ validFrom, validThrough }) => (validFrom ?? day) <= day && day <= (validThrough ?? day))
		.map(({ opens, closes }) => (opens === closes ? "00:00-23:59" : `${opens}-${closes}`))
		.sort()
		.join();
}

/** The days on which published hours differ from the facts, over a year around the day of the build and the review. */
export function hoursDifferences(published: Read[string] | undefined, schedule: Schedule, today: string): string[] {
	const hours = list(published).filter((it) => typeof it !== "string");
	const differences = hours
		.filter((it) => it["@type"] !== "OpeningHoursSpecification")
		.map((it) => `not hours: ${JSON.stringify(it)}`);
	// A span whose bounds say nothing sensible holds on no day, so no day would show it.
	for (const { validFrom, validThrough } of hours) {
		for (const day of [String(validFrom), String(validThrough)])
			if (!/^\d{4}-\d\d-\d\d$/.test(day) || dayText(dayNumber(day)) !== day || day < today)
				differences.push(`bound ${day}`);
	}
	for (let day = addDays(today, -366); day < addDays(today, 600); day = addDays(day, 1)) {
		const [found, wanted] = [publishedOn(hours, day), wantedOn(schedule, day, today)];
		if (found !== wanted) differences.push(`${day}: ${found || "none"}, not ${wanted || "none"}`);
	}
	return differences;
}
