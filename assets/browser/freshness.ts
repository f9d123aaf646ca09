import { dayNumber } from "../../scripts/facts/hours/days.ts";
import { wallTime } from "../../scripts/facts/hours/wall-clock.ts";
import { all, siteNow } from "./now.ts";

/** Shows "call to confirm" on each fact whose review is due by the visitor's clock; `data-instead` takes the place of what stands before it. */
export function showOverdue(timeZone: string): void {
	const today = wallTime(timeZone, siteNow().getTime()).day;
	for (const note of all("[data-overdue-after][hidden]")) {
		if (today <= dayNumber(note.dataset.overdueAfter || "")) continue;
		note.hidden = false;
		if (note.dataset.instead !== undefined) note.previousElementSibling?.remove();
	}
}
