import { compileSchedule } from "../facts/hours/compile.ts";
import type { CompiledDay, CompiledSchedule, CompiledSpan } from "../facts/hours/compiled.ts";
import { type DayNumber, dayNumber, dayText, weekdayOf } from "../facts/hours/days.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import { compact, type Thing } from "./json-ld.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map(
	(day) => `https://schema.org/${day}`,
);
const MINUTES_A_DAY = 1440;

/**
 * The hours that hold from a day on, as OpeningHoursSpecification, each bounded by the day on which they must be confirmed again:
 * what is overdue then, or now, or known to have changed is not published as opening hours. Closures open and close at midnight,
 * as search engines read them. A federal holiday that nobody has settled is left out of all bounds, since schema.org has no "maybe".
 */
export function openingHours(schedule: Schedule, today: string): Thing[] {
	const compiled = compileSchedule(schedule);
	const first = Math.max(compiled.from, dayNumber(today));
	if (compiled.superseded || first > compiled.reviewBy) return [];
	const bounds = (from: DayNumber, through: DayNumber) => ({
		validFrom: dayText(from),
		validThrough: dayText(through),
	});
	if (compiled.alwaysOpen) return [specification({ dayOfWeek: DAYS, ...allDay, ...bounds(first, compiled.reviewBy) })];
	const closures = daysOf(compiled, "closed")
		.filter((day) => day >= first)
		.map((day) => specification({ opens: "00:00", closes: "00:00", ...bounds(day, day) }));
	return [
		...stretches(compiled, first).flatMap(({ from, through, days }) =>
			groupDays(days, from, through).map(({ dayOfWeek, span }) =>
				specification({ dayOfWeek, ...times(span), ...bounds(from, through) }),
			),
		),
		...closures,
	];
}

const specification = (fields: object): Thing => compact({ "@type": "OpeningHoursSpecification", ...fields });

// Open at midnight and closed at midnight would read as closed all day.
const allDay = { opens: "00:00", closes: "23:59" };

const times = ([opens, closes]: CompiledSpan) =>
	closes - opens >= MINUTES_A_DAY ? allDay : { opens: clock(opens), closes: clock(closes) };

/** // => clock(1530) is "01:30", of the next day */
const clock = (minutes: number): string => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;

const pad = (number: number): string => String(number).padStart(2, "0");

const daysOf = ({ dates }: CompiledSchedule, kind: "closed" | "holiday"): DayNumber[] =>
	Object.entries(dates)
		.filter(([, it]) => it === kind)
		.map(([day]) => Number(day));

interface Stretch {
	from: DayNumber;
	through: DayNumber;
	days: readonly CompiledDay[];
}

/** Days in a row under the same week, without the holidays that nobody has settled. */
function stretches(compiled: CompiledSchedule, first: DayNumber): Stretch[] {
	const holidays = daysOf(compiled, "holiday");
	return compiled.weeks.flatMap(({ from, days }, index) => {
		const last = Math.min((compiled.weeks[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1, compiled.reviewBy);
		const start = Math.max(from, first);
		const within = holidays.filter((day) => start <= day && day <= last);
		const starts = [start, ...within.map((day) => day + 1)];
		const ends = [...within.map((day) => day - 1), last];
		return starts.map((begin, nth) => ({ from: begin, through: ends[nth] ?? last, days })).filter(isAny);
	});
}

const isAny = ({ from, through }: Stretch): boolean => from <= through;

/** Weekdays within some days that share a span; a weekday of which nobody knows is in none. */
function groupDays(
	days: readonly CompiledDay[],
	from: DayNumber,
	through: DayNumber,
): { dayOfWeek: string[]; span: CompiledSpan }[] {
	const groups = new Map<string, { dayOfWeek: string[]; span: CompiledSpan }>();
	for (const [index, spans] of days.entries()) {
		const first = from + ((index - weekdayOf(from) + 7) % 7);
		if (typeof spans === "string" || first > through) continue;
		for (const span of spans) {
			const group = groups.get(span.join()) ?? { dayOfWeek: [], span };
			group.dayOfWeek.push(DAYS[index] ?? "");
			groups.set(span.join(), group);
		}
	}
	return [...groups.values()];
}
