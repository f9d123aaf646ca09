import type { CompiledSchedule, WallTime } from "../../scripts/facts/hours/compiled.ts";
import { type HoursWording, phrase } from "../../scripts/facts/hours/phrase.ts";
import { statusAt } from "../../scripts/facts/hours/status.ts";
import { all, siteNow } from "./now.ts";

/**
 * Says in each `[data-hours]` whether the line of its schedule is open now, on the clocks of the site's zone. The sentence goes into the
 * `[data-status]` within, which is hidden until then; its attribute then holds the state. What to do while nobody answers,
 * `[data-closed]`, is shown while it is closed, and its board is `shut`.
 */
export function showHours(words: HoursWording, timeZone: string): void {
	for (const element of all("[data-hours]")) {
		const schedule: CompiledSchedule = JSON.parse(element.dataset.hours || "");
		const status = statusAt(schedule, siteNow(), timeZone);
		const sentence = phrase(status, words, isElsewhere);
		for (const line of all("[data-status]", element)) {
			line.textContent = sentence;
			line.dataset.status = status.state;
			line.hidden = !sentence;
		}
		const isClosed = status.state === "closed";
		for (const advice of all("[data-closed]", element)) advice.hidden = !isClosed;
		element.closest(".board")?.classList.toggle("shut", isClosed);
	}
}

/** Whether the visitor's own clock shows another time at that moment. */
const isElsewhere = (moment: WallTime): boolean =>
	moment.day * 1440 + moment.minutes !==
	Math.floor(moment.instant / 60_000) - new Date(moment.instant).getTimezoneOffset();
