import { type HoursPeriod, type HoursRow, weeklyTable } from "../facts/hours/weekly-table.ts";
import type { Schedule } from "../facts/schema/schedule.ts";
import { hoursInWords, weekdaysInWords, weeksInWords } from "../i18n/hours-words.ts";
import { plainText } from "../i18n/locale.ts";
import { changedText } from "./ages.ts";
import type { Publication } from "./publication.ts";

/**
 * A line's hours in sentences: what holds, the seasons ahead, what held and has changed, and the days on which nobody answers.
 * A line without hours on record says so and never borrows another's. // => "Hours: 7 a.m. to 7 p.m., Monday to Friday only."
 */
export function hoursWords(schedule: Schedule | undefined, pub: Publication): string[] {
	if (schedule === undefined) return [pub.t("hours.unknown")];
	const { siteDate, site } = pub.facts;
	const { alwaysOpen, periods, superseded } = weeklyTable(schedule, siteDate, site.timeZone);
	if (schedule.superseded) {
		const rows = (periods[0]?.rows ?? []).filter(({ times }) => times.length > 0);
		return [...rows.map((row) => formerWords(row, schedule, pub)), changedText(schedule.superseded, pub)];
	}
	const weeks = weeksInWords(schedule, pub.facts, pub.t);
	return [
		...(alwaysOpen
			? [pub.t("hours.always")]
			: periods.map((period, index) => periodWords(period, weeks[index]?.words ?? "", pub))),
		...superseded.map((row) => `${formerWords(row, schedule, pub)} ${changedText(row.superseded, pub)}`),
		...closureWords(schedule, pub),
	];
}

function periodWords({ validFrom, validThrough }: HoursPeriod, words: string, pub: Publication): string {
	const { t } = pub;
	const bounds = [
		...(validFrom === null ? [] : [t("hours.from", { date: t.formats.date(validFrom) })]),
		...(validThrough === null ? [] : [t("hours.through", { date: t.formats.date(validThrough) })]),
	];
	const caption = [t("hours.caption"), ...bounds].join(", ");
	return `${caption}: ${words}.`;
}

/** Told in the past: by now they may not hold. */
function formerWords(row: HoursRow, { asOf }: Schedule, pub: Publication): string {
	const values = { hours: hoursInWords(row, pub.t), days: weekdaysInWords(row, pub.t) };
	return asOf === null
		? pub.t("hours.former.undated", values)
		: pub.t("hours.former", { ...values, date: pub.t.formats.date(asOf) });
}

/** A closure by rule is told by its name, which holds in every year; one by date with its day. */
function closureWords({ closures }: Schedule, pub: Publication): string[] {
	if (closures.length === 0) return [];
	const names = closures.map(({ name, date }) =>
		[plainText(name, pub), ...(date === undefined ? [] : [`(${pub.t.formats.date(date)})`])].join(" "),
	);
	return [`${pub.t("hours.closures")} ${names.join("; ")}.`];
}
