import type { Fault } from "../../project/faults.ts";
import { clockTroubles } from "./clock-shifts.ts";
import type { Rule } from "./rule.ts";

/** An alert ends after it starts, at times that the clocks of the site's zone show once. */
export const alertTimes: Rule = ({ alert: alerts, site }, at) => {
	const troubleOf = clockTroubles();
	return alerts.all.flatMap((alert) => {
		const faults: Fault[] = (["from", "until"] as const).flatMap((field) => {
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
			faults.push(
				at(
					alert,
					["until"],
					`the alert ends on ${alert.until.replace("T", " ")}, which is not after its start. Write a later time.`,
				),
			);
		return faults;
	});
};
