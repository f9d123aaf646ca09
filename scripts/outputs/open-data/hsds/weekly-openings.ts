import type { CompiledDay, CompiledSchedule, CompiledSpan } from "../../../facts/hours/compiled.ts";
import { type DayNumber, weekdayOf } from "../../../facts/hours/days.ts";
import { instantOf } from "../../../facts/hours/wall-clock.ts";

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
// HSDS has no word for day and night; its guide writes 00:00 to 23:59.
const ALL_DAY: CompiledSpan = [0, MINUTES_A_DAY - 1];

/** An opening, with how far the clocks are ahead of UTC when it begins and when it ends, in minutes. // => -360 in Chicago's winter */
interface Opening {
	span: CompiledSpan;
	offsets: readonly [opens: number, closes: number];
}

/** An opening that comes every week on some days (Monday is 0), from its first day to its last. */
export interface WeeklyOpening extends Opening {
	weekdays: readonly number[];
	first: DayNumber;
	last: DayNumber;
}

interface Day {
	day: DayNumber;
	openings: readonly Opening[];
}

/**
 * A schedule as openings in spells of days, for forms that know neither closures nor time zones: a closed day, a federal holiday
 * that nobody has settled, a new season and a change of the clocks each end a spell. Days of which nothing is known open nothing.
 */
export function weeklyOpenings(schedule: CompiledSchedule): WeeklyOpening[] {
	if (schedule.superseded) return [];
	const spells: Day[][] = [];
	let previous: string | undefined;
	for (let day = schedule.from; day <= schedule.reviewBy; day++) {
		const openings = openingsOn(schedule, day);
		const key = keyOf(schedule, day, openings, previous);
		if (key !== previous) spells.push([]);
		spells.at(-1)?.push({ day, openings });
		previous = key;
	}
	return spells.flatMap(gather);
}

/** Days in a row with the same key belong together; a day on which nobody answers goes with the days before it. */
function keyOf(schedule: CompiledSchedule, day: DayNumber, openings: readonly Opening[], previous = ""): string {
	if (isShut(schedule, day)) return "shut";
	const week = String(weekIndex(schedule, day));
	const [sameWeek, offsets = ""] = previous.split(" ");
	if (openings.length === 0) return sameWeek === week ? `${week} ${offsets}` : week;
	const isCut = openings.some(({ span }) => span[1] === MINUTES_A_DAY) && endsAtMidnight(schedule, day);
	return `${week} ${[...new Set(openings.flatMap((it) => it.offsets))].join("/")}${isCut ? " cut" : ""}`;
}

function openingsOn(schedule: CompiledSchedule, day: DayNumber): Opening[] {
	if (isShut(schedule, day)) return [];
	const last = endsAtMidnight(schedule, day) ? MINUTES_A_DAY : Number.POSITIVE_INFINITY;
	const spans = schedule.alwaysOpen
		? [ALL_DAY]
		: spansOf(schedule.weeks[weekIndex(schedule, day)]?.days[weekdayOf(day)]);
	return spans
		.map(([opens, closes]): CompiledSpan => [opens, Math.min(closes, last)])
		.filter(([opens, closes]) => instantAt(schedule, day, opens) < instantAt(schedule, day, closes))
		.map((span) => ({ span, offsets: [offsetAt(schedule, day, span[0]), offsetAt(schedule, day, span[1])] }));
}

const isShut = ({ dates }: CompiledSchedule, day: DayNumber): boolean => dates[day] !== undefined;

/** A closure takes the whole calendar day, and after the review nobody knows: the night before ends at midnight. */
const endsAtMidnight = (schedule: CompiledSchedule, day: DayNumber): boolean =>
	isShut(schedule, day + 1) || day === schedule.reviewBy;

const spansOf = (day: CompiledDay | undefined): readonly CompiledSpan[] => (typeof day === "object" ? day : []);

const weekIndex = ({ weeks }: CompiledSchedule, day: DayNumber): number =>
	weeks.findLastIndex(({ from }) => from <= day);

const instantAt = ({ timeZone }: CompiledSchedule, day: DayNumber, minute: number): number =>
	instantOf(timeZone, day, minute) / MINUTE;

const offsetAt = (schedule: CompiledSchedule, day: DayNumber, minute: number): number =>
	day * MINUTES_A_DAY + minute - instantAt(schedule, day, minute);

function gather(days: readonly Day[]): WeeklyOpening[] {
	const byOpening = new Map<string, { opening: Opening; days: DayNumber[] }>();
	for (const { day, openings } of days) {
		for (const opening of openings) {
			const key = `${opening.span} ${opening.offsets}`;
			const known = byOpening.get(key) ?? { opening, days: [] };
			known.days.push(day);
			byOpening.set(key, known);
		}
	}
	return [...byOpening.values()].map(({ opening, days: own }) => ({
		...opening,
		weekdays: [...new Set(own.map(weekdayOf))].sort(),
		first: Math.min(...own),
		last: Math.max(...own),
	}));
}
