import type { Diagnostic } from "../../project/diagnostics.ts";
import { dayNumber } from "../hours/days.ts";
import { clockTroubles } from "./clock-shifts.ts";
import type { At, Evidence, Rule } from "./rule.ts";

/** Alerts and news end after they start, at times that the clocks of the site's zone show once. */
export const alertTimes: Rule = ({ alert: alerts, news, site }, at) => {
	const troubleOf = clockTroubles();
	return [...alerts.all, ...news.all].flatMap((alert) => {
		const diagnostics: Diagnostic[] = (["from", "until"] as const).flatMap((field) => {
			const trouble = troubleOf(alert[field], site?.timeZone ?? "UTC");
			if (!trouble) return [];
			const what =
				trouble === "skipped" ? "does not exist: clocks go forward over it" : "comes twice: clocks go back over it";
			return [
				at(
					alert,
					[field],
					`${alert[field].replace("T", " ")} ${what} on that day. Write a time an hour earlier or later.`,
				),
			];
		});
		if (alert.until <= alert.from)
			diagnostics.push(
				at(
					alert,
					["until"],
					`${"title" in alert ? "the piece of news" : "the alert"} ends on ${alert.until.replace("T", " ")}, which is not after its start. Write a later time.`,
				),
			);
		return diagnostics;
	});
};

/** Longer than anything on top of every page is read. */
const MOST_DAYS = 60;

/**
 * Alerts that nobody sees any more, or everybody for months: mostly a slip in the year. Never an error, since time alone makes every
 * alert so. One that ended earlier today is let be.
 */
export const alertWarnings = ({ alert: alerts, today }: Pick<Evidence, "alert" | "today">, at: At): Diagnostic[] =>
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
