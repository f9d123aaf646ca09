import { heldFrom, reviewBy } from "../freshness.ts";
import { type Localized, WEEKDAYS, type Weekday } from "../schema/primitives.ts";
import type { Schedule, WeeklySpan } from "../schema/schedule.ts";
import { closuresBetween } from "./closures.ts";
import type { CompiledDay, CompiledSchedule, CompiledSpan } from "./compiled.ts";
import { addDays, dayNumber, minutesOf } from "./days.ts";
import { federalHolidays } from "./federal-holidays.ts";
import { datedSpans } from "./seasons.ts";

/** How a page of a day says that a whole day is closed. */
export interface OnPage {
	today: string;
	closure(name: Localized): string;
	dayOff(weekday: Weekday): string;
	weekendOff: string;
	/** How a time of another zone is said, with the place `{time}`; undefined for the zone of the page. */
	there(timeZone: string): string | undefined;
}

/** A visitor's clock, or the preview's, may be some days behind. */
const DAYS_BEHIND = 7;
/** Pages are made anew each day; copies of them are kept for months (OLD_AFTER_DAYS is 90). */
const DAYS_AHEAD = 200;

/**
 * A schedule from the day before it was known to hold (its last hours may reach past midnight) to its review: so the same record gives the
 * same bytes on whatever day the site is built. On a page it reaches beyond the review, since "closed" is told then too.
 */
export function compileSchedule(schedule: Schedule, page?: OnPage): CompiledSchedule {
	const { timeZone, alwaysOpen, superseded } = schedule;
	const held = heldFrom(schedule);
	const review = reviewBy(schedule, "hours");
	const from = later(held, page ? addDays(page.today, -DAYS_BEHIND) : null);
	const last = later(review, page ? addDays(page.today, DAYS_AHEAD) : null);
	const there = page?.there(timeZone);
	const hasWeeks = from !== null && last !== null && alwaysOpen !== true;
	return {
		timeZone,
		from: from === null ? 0 : dayNumber(from),
		reviewBy: review === null ? -1 : dayNumber(review),
		...(there !== undefined && { there }),
		...(alwaysOpen === true && superseded === undefined && { alwaysOpen: 1 as const }),
		weeks: superseded ? ALL_SUPERSEDED : hasWeeks ? compileWeeks(schedule.weekly, addDays(from, -1), last, page) : [],
		dates: hasWeeks && !superseded ? compileDates(schedule, addDays(from, -1), last, page) : {},
	};
}

const ALL_SUPERSEDED = [{ from: 0, days: WEEKDAYS.map(() => 1 as const) }];

const later = (a: string | null, b: string | null): string | null => ((a ?? "") > (b ?? "") ? a : b);

/** A federal holiday is unsettled unless the schedule's own closures name the day. */
function compileDates(
	schedule: Schedule,
	first: string,
	last: string,
	page: OnPage | undefined,
): CompiledSchedule["dates"] {
	const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4))] as const;
	const dates: Record<number, string | 1> = {};
	const mark = (day: string, kind: string | 1) => {
		if (first <= day && day <= last) dates[dayNumber(day)] = kind;
	};
	for (const day of federalHolidays(...years)) mark(day, 1);
	for (const { date, name } of closuresBetween(schedule, ...years)) mark(date, page ? page.closure(name) : name.en);
	return dates;
}

const MINUTES_A_DAY = 1440;

/** The weeks that hold from one day to another, each from the day on which other spans begin or cease to hold. */
function compileWeeks(
	weekly: readonly WeeklySpan[],
	first: string,
	last: string,
	page: OnPage | undefined,
): CompiledSchedule["weeks"] {
	const dated = datedSpans(weekly, first, last);
	const starts = turnsOf(dated).filter((day) => first < day && day <= last);
	return [first, ...starts].map((day) => {
		const holding = dated.filter((span) => (span.validFrom ?? day) <= day && day <= (span.validThrough ?? day));
		return {
			from: dayNumber(day),
			days: nameDaysOff(
				WEEKDAYS.map((weekday) => compileDay(weekday, holding)),
				page,
			),
		};
	});
}

/**
 * Superseded hours were replaced by others that nobody has entered, so their weekday is unknown unless other hours stand on it.
 * When no hours stand on any weekday, as between two seasons, nothing is on record: that is unknown, not closed.
 */
function compileDay(weekday: Weekday, holding: readonly WeeklySpan[]): CompiledDay {
	const standing = holding.filter((span) => span.superseded === undefined);
	const spans = standing.filter((span) => span.days.includes(weekday));
	if (spans.length > 0) return spans.map(compileSpan).sort(([a], [b]) => a - b);
	const isChanged = holding.some((span) => span.superseded !== undefined && span.days.includes(weekday));
	if (isChanged) return 1;
	return standing.length > 0 ? [] : 0;
}

const SATURDAY = 5;

/** Of a day on which nothing begins, and into which nothing reaches from the night before, it is said. */
function nameDaysOff(days: readonly CompiledDay[], page: OnPage | undefined): CompiledDay[] {
	const isOff = days.map((day, index) => {
		const eve = days.at(index - 1);
		const isReached = typeof eve === "object" && eve.some(([, closes]) => closes > MINUTES_A_DAY);
		return typeof day === "object" && day.length === 0 && !isReached;
	});
	const isWeekendOff = isOff[SATURDAY] && isOff[SATURDAY + 1];
	return WEEKDAYS.map((weekday, index) => {
		if (!isOff[index]) return days[index] ?? 0;
		return index >= SATURDAY && isWeekendOff ? (page?.weekendOff ?? "closed") : (page?.dayOff(weekday) ?? "closed");
	});
}

function compileSpan({ opens, closes }: WeeklySpan): CompiledSpan {
	const start = minutesOf(opens);
	const end = minutesOf(closes);
	return [start, end > start ? end : end + MINUTES_A_DAY];
}

/** The days on which spans begin or cease to hold, in order. */
export function turnsOf(weekly: readonly WeeklySpan[]): string[] {
	const turns = weekly.flatMap(({ validFrom, validThrough }) => [
		...(validFrom === undefined ? [] : [validFrom]),
		...(validThrough === undefined ? [] : [addDays(validThrough, 1)]),
	]);
	return [...new Set(turns)].sort();
}
