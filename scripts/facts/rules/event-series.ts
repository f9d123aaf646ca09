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
		const ofRule = ruleFault(event);
		if (ofRule) return [at(event, ...ofRule)];
		const own = new Set([event.start, ...(event.dates ?? []).map(({ start }) => start)]);
		const clock = occurrencesOf(event).find(
			({ start }) => !own.has(start) && start.length > 10 && troubleOf(start, event.timeZone),
		);
		return [
			...(clock ? [at(event, ["repeats", "every"], shiftSentence(clock.start))] : []),
			...dateFaults(event).map((fault) => at(event, ...fault)),
		];
	});
};

type Fault = [path: JsonPath, message: string];

const shiftSentence = (start: string): string =>
	`the clocks change at ${told(start)}, one of its dates. Write that date under dates, with another hour.`;

function ruleFault(event: CityEvent): Fault | undefined {
	const { repeats, start, status } = event;
	if (status === "rescheduled" || event.previousStart !== undefined) {
		const message = 'a series moves date by date. Write "scheduled" here, and each date that moved under dates.';
		return [[status === "rescheduled" ? "status" : "previousStart"], message];
	}
	if (repeats === undefined) return undefined;
	const { every, times, through, except = [] } = repeats;
	if ((times === undefined) === (through === undefined))
		return [["repeats"], "a series needs either a number of dates or a last day. Write times or through."];
	const [first] = ruleDays({ start, repeats: { every, times: 1 } });
	const day = start.slice(0, 10);
	const days = ruleDays(event);
	if (first !== day || except.includes(day)) {
		const advice = `Correct one of the two; the next day that it gives is ${days[0] ?? first}.`;
		return [["start"], `the rule "${every}" does not give ${day}, the first date. ${advice}`];
	}
	if (days.length > MOST_DATES)
		return [["repeats"], `the series has more than ${MOST_DATES} dates. Make one event of each year.`];
	const all = ruleDays({ start, repeats: { ...repeats, except: [] } });
	const index = except.findIndex((left) => !all.includes(left));
	const advice = `Take it out, or write one of the days that it gives: ${some(all)}.`;
	return index < 0
		? undefined
		: [["repeats", "except", index], `the rule does not give ${except[index]} anyway. ${advice}`];
}

function dateFaults(event: CityEvent): Fault[] {
	const regular = regularStarts(event);
	const { dates = [], repeats } = event;
	return dates.flatMap(({ start, previousStart, status = "scheduled" }, index): Fault[] => {
		const announced = previousStart ?? start;
		// A day among times, and a move from nobody knows when, are told with the times.
		if (announced.length !== event.start.length || (status === "rescheduled" && !previousStart)) return [];
		const isTwice = dates.some((other, at) => at < index && (other.previousStart ?? other.start) === announced);
		if (isTwice || (previousStart && regular.includes(start)))
			return [
				[["dates", index, "start"], `${told(isTwice ? announced : start)} stands among the dates twice. Take one out.`],
			];
		if (repeats === undefined || status === "scheduled" || regular.includes(announced)) return [];
		const field = previousStart ? "previousStart" : "start";
		return [
			[
				["dates", index, field],
				`the rule gives no date at ${told(announced)}. Its dates are ${some(regular.map(told))}.`,
			],
		];
	});
}

const some = (items: readonly string[]): string => `${items.slice(0, 8).join(", ")}${items.length > 8 ? " …" : ""}`;

/** // "2027-03-09T17:00" => "2027-03-09 17:00" */
const told = (time: string): string => time.replace("T", " ");
