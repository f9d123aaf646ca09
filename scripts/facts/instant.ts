import { minutesOf } from "./hours/compile-weeks.ts";
import { dayNumber } from "./hours/days.ts";
import { instantOf } from "./hours/wall-clock.ts";

/** A wall-clock time of a zone as an instant, ISO 8601 in UTC. // ("2018-09-21T15:30", "America/Chicago") => "2018-09-21T20:30:00.000Z" */
export const toInstant = (local: string, timeZone: string): string =>
	new Date(instantOf(timeZone, dayNumber(local.slice(0, 10)), minutesOf(local.slice(11)))).toISOString();
