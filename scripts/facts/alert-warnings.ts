import type { Fault } from "../project/faults.ts";
import { dayNumber } from "./hours/days.ts";
import type { At, Evidence } from "./rules/rule.ts";

/** Longer than anything on top of every page is read. */
const MOST_DAYS = 60;

/**
 * Alerts that nobody sees any more, or everybody for months: mostly a slip in the year. Never a fault, since time alone makes every
 * alert so. One that ended earlier today is let be.
 */
export const alertWarnings = ({ alert: alerts, today }: Pick<Evidence, "alert" | "today">, at: At): Fault[] =>
	alerts.all.flatMap((alert) => {
		const { from, until } = alert;
		if (until.slice(0, 10) < today) {
			const message = `this alert is over since ${until.replace("T", " ")}, so nobody sees it. If that is a slip, correct the year; else take it out.`;
			return [at(alert, ["until"], message)];
		}
		const days = dayNumber(until.slice(0, 10)) - dayNumber(from.slice(0, 10));
		if (days <= MOST_DAYS) return [];
		const message = `this alert stays on every page for ${days} days. If that is a slip, correct the year; else leave it as it is.`;
		return [at(alert, ["until"], message)];
	});
