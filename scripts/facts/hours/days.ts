/** A calendar day as a count of days since 1970-01-01: days can be added and compared without any clock or zone. */
export type DayNumber = number;

const MS_A_DAY = 86_400_000;

/** // => dayNumber("2018-11-05") is 17840 */
export const dayNumber = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;

/** // => dayText(17840) is "2018-11-05" */
export const dayText = (number: DayNumber): string => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/** // => addDays("2018-10-30", 180) is "2019-04-28" */
export const addDays = (day: string, count: number): string => dayText(dayNumber(day) + count);

/** Counted from Monday as 0, for days from 1970 on. // => weekdayOf(dayNumber("2018-11-05")) is 0 */
export const weekdayOf = (number: DayNumber): number => (number + 3) % 7;

/** // => minutesOf("07:30") is 450 */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The other way round, also for minutes of the next day. // => timeText(1530) is "01:30" */
export const timeText = (minutes: number): string =>
	new Date(minutes * 60_000).toISOString().slice("1970-01-01T".length, "1970-01-01T00:00".length);

/** The day on which people experience an end: midnight belongs to the day that it ends. // => endDay("2018-11-06T00:00") is "2018-11-05" */
export const endDay = (end: string): string => addDays(end.slice(0, 10), end.endsWith("T00:00") ? -1 : 0);

/** Whether a partial date names a day, so that one may say "on" before it. // "2017-08" => false */
export const isWholeDay = (date: string): boolean => date.length === "2017-08-01".length;
