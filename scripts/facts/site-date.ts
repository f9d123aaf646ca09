import { DateTime } from "luxon";
import { day } from "./schema/primitives.ts";
import { SITE_TIME_ZONE } from "./time-zone.ts";

/** The calendar day in Minneapolis at an instant. // => "2018-11-05" */
export const dayInMinneapolis = (instant: Date): string =>
	DateTime.fromJSDate(instant, { zone: SITE_TIME_ZONE }).toFormat("yyyy-MM-dd");

/** The day that the site is built for: SITE_DATE where it is set, else today in Minneapolis. // => "2018-11-05" */
export function siteDate(env: { readonly SITE_DATE?: string | undefined }, now: Date): string {
	const wanted = env.SITE_DATE?.trim();
	if (!wanted) return dayInMinneapolis(now);
	const read = day.safeParse(wanted);
	if (read.success) return read.data;
	throw new Error(`SITE_DATE is "${wanted}", which is not a day. Write year-month-day, such as SITE_DATE=2018-11-05.`);
}
