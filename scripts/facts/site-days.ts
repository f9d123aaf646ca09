import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "jsonc-parser";
import { DateTime } from "luxon";
import { day, timeZone as zone } from "./schema/primitives.ts";

/** The calendar day in a time zone at an instant. // => "2018-11-05" */
export const dayIn = (timeZone: string, instant: Date): string =>
	DateTime.fromJSDate(instant, { zone: timeZone }).toFormat("yyyy-MM-dd");

/** The days by which the facts are judged. */
export interface SiteDays {
	/** The day that the site is built for: SITE_DATE where it is set, else today. // => "2018-11-05" */
	siteDate: string;
	/** The real day where the site's owner is. */
	today: string;
	/** By whose clocks both were told. // => "America/Chicago" */
	timeZone: string;
}

/** Both days, on the clocks of the zone that the facts in a folder name. Throws a sentence where SITE_DATE is no day. */
export function siteDays(data: string, now: Date, env: { readonly SITE_DATE?: string | undefined } = {}): SiteDays {
	const timeZone = siteZone(data);
	const today = dayIn(timeZone, now);
	const wanted = env.SITE_DATE?.trim();
	if (!wanted) return { siteDate: today, today, timeZone };
	const read = day.safeParse(wanted);
	if (read.success) return { siteDate: read.data, today, timeZone };
	throw new Error(`SITE_DATE is "${wanted}", which is not a day. Write year-month-day, such as SITE_DATE=2018-11-05.`);
}

/**
 * The time zone in a folder's site.json, which is asked for before the facts are judged, since their rules need to know what day it is.
 * UTC where the file cannot say it: reading the facts tells what is wrong with it.
 */
function siteZone(data: string): string {
	try {
		const { site } = parse(readFileSync(path.join(data, "site.json"), "utf8"));
		return zone.parse(site.timeZone);
	} catch {
		return "UTC";
	}
}
