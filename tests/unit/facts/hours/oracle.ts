/**
 * A second answer to the question whether a line is open, to hold the first one against. It shares no code with it and works the other
 * way round: it reads the clock of the zone from Intl for each minute of the years, paints each calendar day minute by minute as the rules
 * of the issue say, and looks up and down the minutes for the next change. It knows nothing of offsets, gaps or instants of wall times:
 * the clock on the wall counts as showing the latest time that it has shown, so a repeated hour does not open a line again.
 */

export type Label = "open" | "closed" | "holiday" | "superseded" | "none";

export interface OracleSpan {
	/** 0 is Sunday, as JavaScript counts. */
	weekdays: number[];
	opens: string;
	closes: string;
	from?: string;
	through?: string;
	/** Months and days between which they hold each year. */
	each?: [from: string, through: string];
	changed?: boolean;
}

export interface OracleRules {
	spans: OracleSpan[];
	isClosure(date: Date): boolean;
}

const LABELS: Label[] = ["open", "closed", "holiday", "superseded", "none"];
const OPEN = 0;
const HOLIDAY = 2;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** The wall clock of a zone for each minute from one instant to another, as minutes since 1970 on that wall. */
export function readClock(timeZone: string, from: number, to: number, isEveryMinute: boolean): Float64Array {
	// Swedish writes dates as ISO 8601 does.
	const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
	const read = (instant: number) => Date.parse(`${clock.format(instant).replace(" ", "T")}Z`) / MINUTE;
	const count = (to - from) / MINUTE;
	const wall = new Float64Array(count);
	const step = isEveryMinute ? 1 : 60;
	for (let start = 0; start < count; start += step) {
		const first = read(from + start * MINUTE);
		const isEven = step === 1 || read(from + (start + step) * MINUTE) - first === step;
		for (let nth = 0; nth < step && start + nth < count; nth++) {
			wall[start + nth] = isEven ? first + nth : read(from + (start + nth) * MINUTE);
		}
	}
	return wall;
}

/** What is true in each minute, and the first later minute at which it is no longer so. */
export interface Timeline {
	labelAt(index: number): Label;
	/** The first later minute that is not open; -1 if none is known. */
	endAt(index: number): number;
	/** The first later minute that is open or may be, if the minutes up to it are on record; -1 if none is known. */
	nextAt(index: number): number;
	/** Minutes at which anything changes. */
	changes: number[];
	wall: Float64Array;
}

export function timelineOf(rules: OracleRules, wall: Float64Array): Timeline {
	const painted = new Map<number, Uint8Array>();
	const codes = new Uint8Array(wall.length);
	const changes: number[] = [];
	let latest = 0;
	for (let index = 0; index < wall.length; index++) {
		latest = Math.max(latest, wall[index] ?? 0);
		const day = Math.floor(latest / 1440);
		let minutes = painted.get(day);
		if (!minutes) {
			minutes = paintDay(rules, new Date(day * DAY));
			painted.set(day, minutes);
		}
		codes[index] = minutes[latest % 1440] ?? 0;
		if (index > 0 && codes[index] !== codes[index - 1]) changes.push(index);
	}
	const ends = new Int32Array(wall.length);
	const nexts = new Int32Array(wall.length);
	for (let index = wall.length - 1, end = -1, next = -1; index >= 0; index--) {
		ends[index] = end;
		nexts[index] = next;
		if (codes[index] !== OPEN) end = index;
		if (codes[index] === OPEN || codes[index] === HOLIDAY) next = index;
		if (LABELS[codes[index] ?? 0] === "none") next = -1;
	}
	return {
		labelAt: (index) => LABELS[codes[index] ?? 0] ?? "none",
		endAt: (index) => ends[index] ?? -1,
		nextAt: (index) => nexts[index] ?? -1,
		changes,
		wall,
	};
}

/** The minutes of a calendar day, each with what is true in it. */
function paintDay(rules: OracleRules, date: Date): Uint8Array {
	const minutes = new Uint8Array(1440).fill(LABELS.indexOf(background(rules, date)));
	const eve = new Date(date.getTime() - DAY);
	const paint = (from: number, to: number, label: Label) => {
		for (let minute = from; minute < to; minute++) {
			// What is surely open is not made doubtful by what may be.
			if (minutes[minute] !== OPEN) minutes[minute] = LABELS.indexOf(label);
		}
	};
	if (!rules.isClosure(eve)) {
		for (const { opens, closes } of spansOn(rules, eve)) {
			// The night belongs to the day on which it begins, whatever the next day is like.
			if (closes <= opens) paint(0, minuteOf(closes), isFederalHoliday(eve) ? "holiday" : "open");
		}
	}
	if (rules.isClosure(date)) return minutes;
	for (const { opens, closes } of spansOn(rules, date)) {
		paint(minuteOf(opens), closes <= opens ? 1440 : minuteOf(closes), isFederalHoliday(date) ? "holiday" : "open");
	}
	return minutes;
}

function background(rules: OracleRules, date: Date): Label {
	if (rules.isClosure(date)) return "closed";
	if (spansOn(rules, date).length > 0) return "closed";
	const inForce = rules.spans.filter((it) => isInForce(it, date));
	if (inForce.some((it) => it.changed && it.weekdays.includes(date.getUTCDay()))) return "superseded";
	return inForce.some((it) => !it.changed) ? "closed" : "none";
}

const spansOn = ({ spans }: OracleRules, date: Date): OracleSpan[] =>
	spans.filter((it) => !it.changed && isInForce(it, date) && it.weekdays.includes(date.getUTCDay()));

const isInForce = (
	{ from = "0000", through = "9999", each: [first, last] = ["01-01", "12-31"] }: OracleSpan,
	date: Date,
) => {
	const text = date.toISOString().slice(0, 10);
	const day = text.slice(5);
	const isSeason = first <= last ? first <= day && day <= last : day >= first || day <= last;
	return from <= text && text <= through && isSeason;
};

const minuteOf = (time: string): number => {
	const [hour = "", minute = ""] = time.split(":");
	return Number(hour) * 60 + Number(minute);
};

/** Whether a date is the nth (or the last) of its weekday in a month. // => isNth(date, 1, 2, 10) asks for the second Monday in October */
export function isNth(date: Date, weekday: number, nth: number | "last", month: number): boolean {
	if (date.getUTCMonth() + 1 !== month || date.getUTCDay() !== weekday) return false;
	if (nth === "last") return new Date(date.getTime() + 7 * DAY).getUTCMonth() + 1 !== month;
	return Math.ceil(date.getUTCDate() / 7) === nth;
}

export const isDay = (date: Date, month: number, day: number): boolean =>
	date.getUTCMonth() + 1 === month && date.getUTCDate() === day;

/** 5 U.S.C. 6103, on the day itself or where it is observed: Friday for Saturday, Monday for Sunday. */
function isFederalHoliday(date: Date): boolean {
	if (isLegalHoliday(date)) return true;
	if (date.getUTCDay() === 5) return isLegalHoliday(new Date(date.getTime() + DAY));
	return date.getUTCDay() === 1 && isLegalHoliday(new Date(date.getTime() - DAY));
}

const isLegalHoliday = (date: Date): boolean =>
	isDay(date, 1, 1) ||
	isNth(date, 1, 3, 1) ||
	isNth(date, 1, 3, 2) ||
	isNth(date, 1, "last", 5) ||
	(isDay(date, 6, 19) && date.getUTCFullYear() >= 2021) ||
	isDay(date, 7, 4) ||
	isNth(date, 1, 1, 9) ||
	isNth(date, 1, 2, 10) ||
	isDay(date, 11, 11) ||
	isNth(date, 4, 4, 11) ||
	isDay(date, 12, 25);
