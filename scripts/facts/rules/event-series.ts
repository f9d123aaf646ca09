import type { Diagnostic } from "../../project/diagnostics.ts";
import { isSeries, occurrencesOf, regularStarts } from "../events/occurrences.ts";
import { MOST_DATES, ruleDays } from "../events/rule-days.ts";
import type { JsonPath } from "../read-json.ts";
import type { CityEvent } from "../schema/event.ts";
import { clockTroubles } from "./clock-shifts.ts";
import type { Rule } from "./rule.ts";

/** The dates of a series must be those that its rule gives, and what became of one must name one that is there. */
export const eventSeries: Rule = ({ events }, at) => {
	const troubleOf = clockTroubles();
	return events.all.filter(isSeries).flatMap((event): Diagnostic[] => {
		const tell = (path: JsonPath, message: string) => at(event, path, message);
		const { repeats } = event;
		if (repeats && (repeats.times === undefined) === (repeats.through === undefined))
			return [tell(["repeats"], "a series needs either a number of dates or a last day. Write times or through.")];
		if (event.status === "rescheduled" || event.previousStart !== undefined) {
			const message = 'a series moves date by date. Write "scheduled" here, and each date that moved under dates.';
			return [tell([event.status === "rescheduled" ? "status" : "previousStart"], message)];
		}
		const ofRule = repeats === undefined ? [] : ruleDiagnostics(event, repeats, tell);
		if (ofRule.length > 0) return ofRule;
		const hour = occurrencesOf(event).find(({ start }) => start.length > 10 && troubleOf(start, event.timeZone));
		const isOwn =
			hour === undefined || hour.start === event.start || event.dates?.some(({ start }) => start === hour.start);
		return [
			...(isOwn
				? []
				: [
						tell(
							["repeats", "every"],
							`the clocks change at ${told(hour.start)}, one of its dates. Write that date under dates, with another hour.`,
						),
					]),
			...dateDiagnostics(event, tell),
		];
	});
};

type Tell = (path: JsonPath, message: string) => Diagnostic;

function ruleDiagnostics(event: CityEvent, repeats: NonNullable<CityEvent["repeats"]>, tell: Tell): Diagnostic[] {
	const day = event.start.slice(0, 10);
	const days = ruleDays(event);
	if (days[0] !== day) {
		const [next] = ruleDays({
			start: event.start,
			repeats: { ...repeats, through: undefined, times: 1, except: repeats.except },
		});
		return [
			tell(
				["start"],
				`the rule "${repeats.every}" does not give ${day}, the first date. Correct one of the two; the next day that it gives is ${next}.`,
			),
		];
	}
	if (days.length > MOST_DATES)
		return [tell(["repeats"], `the series has more than ${MOST_DATES} dates. Make one event of each year.`)];
	if (days.length < 2)
		return [tell(["repeats", "through"], "the rule gives one date alone. Write a later day, or take repeats out.")];
	const all = ruleDays({ start: event.start, repeats: { ...repeats, except: [] } });
	return (repeats.except ?? []).flatMap((left, index) =>
		all.includes(left)
			? []
			: [
					tell(
						["repeats", "except", index],
						`the rule does not give ${left} anyway. Take it out, or write one of the days that it gives: ${some(all)}.`,
					),
				],
	);
}

function dateDiagnostics(event: CityEvent, tell: Tell): Diagnostic[] {
	const { dates = [], repeats } = event;
	const regular = regularStarts(event);
	const seen = new Map<string, number>();
	return dates.flatMap(({ start, previousStart = start, status = "scheduled" }, index): Diagnostic[] => {
		const path = ["dates", index];
		// A day among times is told with the times.
		if ([start, previousStart].some((time) => time.length !== event.start.length)) return [];
		const field = status === "rescheduled" ? "previousStart" : "start";
		for (const time of new Set([start, previousStart])) {
			if (seen.has(time) && seen.get(time) !== index)
				return [tell([...path, "start"], `${told(time)} stands among the dates twice. Take one out.`)];
			seen.set(time, index);
		}
		if (start !== previousStart && regular.includes(start))
			return [
				tell([...path, "start"], `${told(start)} is a date of the series anyway. Write the time that it was moved to.`),
			];
		// One that was moved from nobody knows when is told with the times.
		const isUnsaid = status === "rescheduled" && previousStart === start;
		if (repeats === undefined || status === "scheduled" || isUnsaid || regular.includes(previousStart)) return [];
		return [
			tell(
				[...path, field],
				`the rule gives no date at ${told(previousStart)}. Its dates are ${some(regular.map(told))}.`,
			),
		];
	});
}

const some = (items: readonly string[]): string => `${items.slice(0, 8).join(", ")}${items.length > 8 ? " …" : ""}`;

/** // "2027-03-09T17:00" => "2027-03-09 17:00" */
const told = (time: string): string => time.replace("T", " ");
