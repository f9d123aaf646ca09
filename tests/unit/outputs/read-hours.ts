import { DateTime } from "luxon";
import type { Facts } from "../../../scripts/facts/facts.ts";
import { reviewBy } from "../../../scripts/facts/freshness.ts";
import { closuresBetween } from "../../../scripts/facts/hours/closures.ts";
import { addDays } from "../../../scripts/facts/hours/days.ts";
import { federalHolidays } from "../../../scripts/facts/hours/federal-holidays.ts";
import type { Schedule } from "../../../scripts/facts/schema/schedule.ts";
import type { Read } from "./read-json-ld.ts";

type Here = Pick<Facts, "siteDate" | "site">;

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekdayOf = (day: string): string => WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()] ?? "";

const list = (value: Read[string] | undefined): (string | Read)[] =>
	value === undefined ? [] : Array.isArray(value) ? value : [value];

const isOn = ({ dayOfWeek }: Read, day: string): boolean =>
	list(dayOfWeek).includes(`https://schema.org/${weekdayOf(day)}`);

/** What published opening hours say of a day: closures beat the week, as search engines read them. */
export function publishedOn(hours: readonly Read[], day: string): string {
	const holding = hours.filter(
		({ validFrom = "", validThrough = "" }) => String(validFrom) <= day && day <= String(validThrough),
	);
	const special = holding.filter(({ dayOfWeek }) => dayOfWeek === undefined);
	return (special.length > 0 ? special : holding.filter((it) => isOn(it, day)))
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

/**
 * What begins on a day of the schedule's own zone, each by the clocks of the site: nothing before the day of the build, after the review, on
 * closures, and on holidays that nobody has settled.
 */
function begunOn(schedule: Schedule, day: string, { siteDate, site }: Here): { day: string; hours: string }[] {
	const last = reviewBy(schedule, "hours");
	if (schedule.superseded || last === null || day < siteDate || day > last) return [];
	if (schedule.alwaysOpen) return [{ day, hours: "00:00-23:59" }];
	const year = Number(day.slice(0, 4));
	if (closureDays(schedule, year, year).includes(day) || federalHolidays(year, year).includes(day)) return [];
	return schedule.weekly
		.filter((it) => it.superseded === undefined && it.days.some((name) => name === weekdayOf(day).toLowerCase()))
		.filter(({ validFrom, validThrough }) => (validFrom ?? day) <= day && day <= (validThrough ?? day))
		.map(({ opens, closes }) => {
			const at = (date: string, time: string) =>
				DateTime.fromISO(`${date}T${time}`, { zone: schedule.timeZone }).setZone(site.timeZone);
			const start = at(day, opens);
			const isWhole = opens === "00:00" && closes === "24:00";
			const end = closes > opens ? at(day, closes) : at(addDays(day, 1), day === last ? "00:00" : closes);
			return {
				day: start.toFormat("yyyy-MM-dd"),
				hours: isWhole ? "00:00-23:59" : `${start.toFormat("HH:mm")}-${end.toFormat("HH:mm")}`,
			};
		});
}

const known = new WeakMap<Schedule, Map<string, string>>();

/** What each day of the year before the build and of a year and a half after it is like. */
function wantedDays(schedule: Schedule, here: Here): ReadonlyMap<string, string> {
	const before = known.get(schedule);
	if (before) return before;
	const days = new Map<string, string>();
	const range = Array.from({ length: 966 }, (_, index) => addDays(here.siteDate, index - 366));
	const begun = Map.groupBy(
		range.flatMap((day) => begunOn(schedule, day, here)),
		({ day }) => day,
	);
	for (const day of range)
		days.set(
			day,
			(begun.get(day) ?? [])
				.map(({ hours }) => hours)
				.sort()
				.join(),
		);
	known.set(schedule, days);
	return days;
}

/** Bounds that no day may show: hours begin and end on days on which they hold, a closure is one day, and each is told. */
function boundDifferences(hours: readonly Read[], schedule: Schedule, { siteDate, site }: Here): string[] {
	const last = reviewBy(schedule, "hours") ?? siteDate;
	const closures = closureDays(schedule, Number(siteDate.slice(0, 4)), Number(last.slice(0, 4)));
	const special = hours.filter(({ dayOfWeek }) => dayOfWeek === undefined).map(boundsOf);
	const isTold = hours.length > 0 && !schedule.alwaysOpen && schedule.timeZone === site.timeZone;
	const wanted = isTold ? closures.filter((day) => day >= siteDate && day <= last) : [];
	return [
		...(special.join() === wanted.map((day) => `${day} ${day}`).join() ? [] : [`closures: ${special.join()}`]),
		...hours
			.filter((it) => it.dayOfWeek !== undefined)
			.filter((it) =>
				[it.validFrom, it.validThrough].map(String).some((day) => !isOn(it, day) || (isTold && closures.includes(day))),
			)
			.map((it) => `bounds: ${boundsOf(it)}`),
	];
}

const boundsOf = ({ validFrom, validThrough }: Read): string => `${validFrom} ${validThrough}`;

/** The days on which published hours differ from the facts, over a year around the day of the build and the review. */
export function hoursDifferences(published: Read[string] | undefined, schedule: Schedule, here: Here): string[] {
	const hours = list(published).filter((it) => typeof it !== "string");
	const differences = hours
		.filter((it) => it["@type"] !== "OpeningHoursSpecification")
		.map((it) => `not hours: ${JSON.stringify(it)}`);
	differences.push(...boundDifferences(hours, schedule, here));
	for (const [day, wanted] of wantedDays(schedule, here)) {
		// One is enough, and the readers read thousands of changed texts.
		if (differences.length > 0) break;
		const found = publishedOn(hours, day);
		if (found !== wanted) differences.push(`${day}: ${found || "none"}, not ${wanted || "none"}`);
	}
	return differences;
}
