import { reviewBy } from "../../../scripts/facts/freshness.ts";
import { closuresBetween } from "../../../scripts/facts/hours/closures.ts";
import { addDays } from "../../../scripts/facts/hours/days.ts";
import { federalHolidays } from "../../../scripts/facts/hours/federal-holidays.ts";
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

const closed = new Map<string, string[]>();

function closureDays(schedule: Schedule, first: number, last: number): string[] {
	const key = JSON.stringify([schedule.closures, first, last]);
	const days = closed.get(key) ?? closuresBetween(schedule, first, last).map(({ date }) => date);
	closed.set(key, days);
	return days;
}

/** What the facts say of it: nothing before the day of the build, after the review, and on holidays that nobody has settled. */
function wantedOn(schedule: Schedule, day: string, today: string): string {
	const last = reviewBy(schedule, "hours");
	if (schedule.superseded || last === null || day < today || day > last) return "";
	if (schedule.alwaysOpen) return "00:00-23:59";
	const year = Number(day.slice(0, 4));
	if (closureDays(schedule, year, year).includes(day)) return "";
	if (federalHolidays(year, year).includes(day)) return "";
	const weekday = WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()]?.toLowerCase();
	return schedule.weekly
		.filter((it) => it.superseded === undefined && it.days.some((name) => name === weekday))
		.filter(({ validFrom, validThrough }) => (validFrom ?? day) <= day && day <= (validThrough ?? day))
		.map(({ opens, closes }) => (opens === closes ? "00:00-23:59" : `${opens}-${closes}`))
		.sort()
		.join();
}

const known = new WeakMap<Schedule, Map<string, string>>();

/** What each day of the year before the build and of a year and a half after it is like. */
function wantedDays(schedule: Schedule, today: string): ReadonlyMap<string, string> {
	const days = known.get(schedule) ?? new Map<string, string>();
	if (days.size === 0)
		for (let count = -366; count < 600; count++)
			days.set(addDays(today, count), wantedOn(schedule, addDays(today, count), today));
	known.set(schedule, days);
	return days;
}

/**
 * Bounds that nothing in the facts explains, though no day may show it: hours end before a holiday that nobody has settled, with their
 * season and with the review; a closure is one day.
 */
function boundDifferences(hours: readonly Read[], schedule: Schedule, today: string): string[] {
	const last = reviewBy(schedule, "hours") ?? today;
	const years = [Number(today.slice(0, 4)), Number(last.slice(0, 4))] as const;
	const closures = closureDays(schedule, ...years);
	const holidays = federalHolidays(...years).filter((day) => !closures.includes(day));
	const seasons = schedule.weekly.flatMap(({ validFrom, validThrough }) => [
		...(validFrom ? [validFrom] : []),
		...(validThrough ? [addDays(validThrough, 1)] : []),
	]);
	const begins = [today, ...holidays.map((day) => addDays(day, 1)), ...seasons];
	const ends = [last, ...holidays.map((day) => addDays(day, -1)), ...seasons.map((day) => addDays(day, -1))];
	const isBound = (bounds: readonly string[], day: Read[string] | undefined): boolean =>
		bounds.includes(String(day)) && !holidays.includes(String(day));
	const special = hours.filter(({ dayOfWeek }) => dayOfWeek === undefined).map(boundsOf);
	const wanted = hours.length === 0 || schedule.alwaysOpen ? [] : closures.filter((day) => day >= today && day <= last);
	return [
		...(special.join() === wanted.map((day) => `${day} ${day}`).join() ? [] : [`closures: ${special.join()}`]),
		...hours
			.filter(({ dayOfWeek }) => dayOfWeek !== undefined)
			.filter((it) => !isBound(begins, it.validFrom) || !isBound(ends, it.validThrough))
			.map((it) => `bounds: ${boundsOf(it)}`),
	];
}

const boundsOf = ({ validFrom, validThrough }: Read): string => `${validFrom} ${validThrough}`;

/** The days on which published hours differ from the facts, over a year around the day of the build and the review. */
export function hoursDifferences(published: Read[string] | undefined, schedule: Schedule, today: string): string[] {
	const hours = list(published).filter((it) => typeof it !== "string");
	const differences = hours
		.filter((it) => it["@type"] !== "OpeningHoursSpecification")
		.map((it) => `not hours: ${JSON.stringify(it)}`);
	differences.push(...boundDifferences(hours, schedule, today));
	for (const [day, wanted] of wantedDays(schedule, today)) {
		// One is enough, and the readers read thousands of changed texts.
		if (differences.length > 0) break;
		const found = publishedOn(hours, day);
		if (found !== wanted) differences.push(`${day}: ${found || "none"}, not ${wanted || "none"}`);
	}
	return differences;
}
