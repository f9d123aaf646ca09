import type { CompiledSchedule, CompiledSpan } from "../facts/hours/compiled.ts";
import { type DayNumber, weekdayOf } from "../facts/hours/days.ts";
import { spansOn } from "../facts/hours/status.ts";
import { instantOf, wallTime } from "../facts/hours/wall-clock.ts";

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
// Neither form has a word for day and night; 00:00 to 23:59 is what their guides write.
const ALL_DAY: CompiledSpan = [0, MINUTES_A_DAY - 1];

/** An opening on a day of the zone that is asked for. */
interface Opening {
	day: DayNumber;
	span: CompiledSpan;
	/** How far its clocks are ahead of UTC when it begins and when it ends, in minutes. // => -360 in Chicago's winter */
	offsets: readonly [opens: number, closes: number];
}

/** An opening that comes every week on some days (Monday is 0), from its first day to its last. */
export interface WeeklyOpening extends Omit<Opening, "day"> {
	weekdays: readonly number[];
	first: DayNumber;
	last: DayNumber;
}

/**
 * A schedule as openings by the clocks of a zone, in spells of days from one day to the review, for forms that know neither closures nor
 * other zones: a closed day, a federal holiday that nobody has settled, a new season and a change of the clocks each end a spell. Days of
 * which nothing is known open nothing. Hours belong to the day on which they begin, as everywhere.
 */
export function weeklyOpenings(schedule: CompiledSchedule, zone: string, from: DayNumber): WeeklyOpening[] {
	const spells: Opening[][] = [];
	let previous = "";
	for (let day = Math.max(from, schedule.from); day <= schedule.reviewBy; day++) {
		const openings = openingsOn(schedule, zone, day);
		const key = keyOf(schedule, day, openings, previous);
		if (key !== previous) spells.push([]);
		spells.at(-1)?.push(...openings);
		previous = key;
	}
	return spells.flatMap(gather);
}

/** Days in a row with the same key belong together; a day on which nobody answers goes with the days before it. */
function keyOf(schedule: CompiledSchedule, day: DayNumber, openings: readonly Opening[], previous: string): string {
	if (schedule.dates[day] !== undefined) return "shut";
	const week = String(schedule.weeks.findLastIndex(({ from }) => from <= day));
	if (openings.length === 0) return previous.startsWith(`${week} `) ? previous : `${week} `;
	// What the review cuts is an opening of its own.
	const isCut = day === schedule.reviewBy && spansOn(schedule, day).some(([, closes]) => closes > MINUTES_A_DAY);
	const clocks = openings.map(
		(it) => `${it.offsets} ${offsetAt(schedule.timeZone, instantAt(schedule.timeZone, day, 0))}`,
	);
	return `${week} ${[...new Set(clocks)].join("/")}${isCut ? " cut" : ""}`;
}

function openingsOn(schedule: CompiledSchedule, zone: string, day: DayNumber): Opening[] {
	if (schedule.alwaysOpen) return [opening(zone, instantAt(zone, day, ALL_DAY[0]), instantAt(zone, day, ALL_DAY[1]))];
	if (schedule.dates[day] !== undefined) return [];
	// After the review nobody knows.
	const end = instantAt(schedule.timeZone, schedule.reviewBy + 1, 0);
	return spansOn(schedule, day)
		.map((span) => span.map((minute) => Math.min(instantAt(schedule.timeZone, day, minute), end)) as [number, number])
		.filter(([opens, closes]) => opens < closes)
		.map(([opens, closes]) => opening(zone, opens, closes));
}

function opening(zone: string, opens: number, closes: number): Opening {
	const offsets = [offsetAt(zone, opens), offsetAt(zone, closes)] as const;
	const day = Math.floor((opens + offsets[0]) / MINUTES_A_DAY);
	const start = day * MINUTES_A_DAY;
	return { day, span: [opens + offsets[0] - start, closes + offsets[1] - start], offsets };
}

/** In minutes since 1970. */
const instantAt = (zone: string, day: DayNumber, minute: number): number => instantOf(zone, day, minute) / MINUTE;

function offsetAt(zone: string, instant: number): number {
	const { day, minutes } = wallTime(zone, instant * MINUTE);
	return day * MINUTES_A_DAY + minutes - instant;
}

function gather(openings: readonly Opening[]): WeeklyOpening[] {
	const alike = Map.groupBy(openings, ({ span, offsets }) => `${span} ${offsets}`);
	return [...alike.values()].flatMap((those) => {
		const [first] = those;
		const days = those.map(({ day }) => day);
		return first === undefined
			? []
			: [
					{
						span: first.span,
						offsets: first.offsets,
						weekdays: [...new Set(days.map(weekdayOf))].sort(),
						first: Math.min(...days),
						last: Math.max(...days),
					},
				];
	});
}
