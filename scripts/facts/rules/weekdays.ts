import type { Fault } from "../../project/faults.ts";
import { WEEKDAYS, type Weekday } from "../schema/primitives.ts";
import type { Rule } from "./rule.ts";

/** A weekday that is named beside a date proves the date, so the two must agree. */
export const weekdays: Rule = ({ events, resolutions }, at) => [
	...events.all.flatMap((event): Fault[] => {
		const message = disagreement(event.start.slice(0, 10), event.weekday);
		return message === undefined ? [] : [at(event, ["weekday"], message)];
	}),
	...resolutions.all.flatMap((resolution): Fault[] => {
		const message = disagreement(resolution.adopted, resolution.weekday);
		return message === undefined ? [] : [at(resolution, ["weekday"], message)];
	}),
];

const disagreement = (date: string, named: Weekday | undefined): string | undefined => {
	if (named === undefined) return undefined;
	if (date.length < 10)
		return `${date} names no day, so it has no weekday. Write the whole date, or take the weekday out.`;
	const real = WEEKDAYS[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7];
	return real === named
		? undefined
		: `${date} is a ${real}, not a ${named}. Check both in the source, and correct one.`;
};
