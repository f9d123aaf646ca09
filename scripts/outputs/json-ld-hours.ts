import type { Facts } from "../facts/facts.ts";
import { compileSchedule } from "../facts/hours/compile.ts";
import type { CompiledSpan } from "../facts/hours/compiled.ts";
import { dayNumber, dayText, timeText } from "../facts/hours/days.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import { compact, type Thing } from "./json-ld.ts";
import { weeklyOpenings } from "./weekly-openings.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MINUTES_A_DAY = 1440;

/**
 * The hours that hold from the day of the site on, as OpeningHoursSpecification by the clocks of the site, since schema.org has no word for
 * another zone. Each is bounded, by the day on which they must be confirmed again at the latest: what is overdue then, or now, or known
 * to have changed is not published as opening hours. Closures open and close at midnight, as search engines read them. A federal holiday
 * that nobody has settled is in no bounds, since schema.org has no "maybe".
 */
export function openingHours(schedule: Schedule, { siteDate, site }: Pick<Facts, "siteDate" | "site">): Thing[] {
	const compiled = compileSchedule(schedule);
	const today = dayNumber(siteDate);
	const hours = weeklyOpenings(compiled, site.timeZone, today).map(({ span, weekdays, first, last }) =>
		specification({
			dayOfWeek: weekdays.map((weekday) => `https://schema.org/${DAYS[weekday]}`),
			...times(span),
			validFrom: dayText(first),
			validThrough: dayText(last),
		}),
	);
	const closures = Object.entries(compiled.dates)
		.filter(([day, kind]) => typeof kind === "string" && Number(day) >= today && Number(day) <= compiled.reviewBy)
		.map(([day]) => dayText(Number(day)));
	// Where clocks differ, a day there is not a day here; the bounds leave it out as it is.
	const isHere = schedule.timeZone === site.timeZone && hours.length > 0;
	return [
		...hours,
		...(isHere ? closures : []).map((day) =>
			specification({ opens: "00:00", closes: "00:00", validFrom: day, validThrough: day }),
		),
	];
}

const specification = (fields: object): Thing => compact({ "@type": "OpeningHoursSpecification", ...fields });

// Open at midnight and closed at midnight would read as closed all day.
const times = ([opens, closes]: CompiledSpan) =>
	closes - opens >= MINUTES_A_DAY
		? { opens: "00:00", closes: "23:59" }
		: { opens: timeText(opens), closes: timeText(closes) };
