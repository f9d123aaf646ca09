import type { CompiledSchedule, WallTime } from "../../scripts/facts/hours/compiled.ts";
import { type HoursWording, phrase } from "../../scripts/facts/hours/phrase.ts";
import { statusAt } from "../../scripts/facts/hours/status.ts";
import { siteNow } from "./now.ts";

const MINUTE = 60_000;

/**
 * Says in each `[data-hours]` whether the line is open now, and keeps it true while the page stays open. The schedule is in `data-hours`,
 * and a record's own sentence for when it is overdue in `data-overdue`.
 * The sentence goes into the `[data-status]` within, which is hidden until then; its attribute then holds the state.
 */
export function showHours(words: HoursWording): void {
	const elements = document.querySelectorAll<HTMLElement>("[data-hours]");
	if (!elements.length) return;
	const update = () => {
		for (const element of Array.from(elements)) {
			try {
				show(element, words);
			} catch {
				// A browser that does not know the zone leaves the printed table as it stands.
			}
		}
	};
	const keepTrue = () => {
		update();
		setTimeout(keepTrue, MINUTE - (siteNow().getTime() % MINUTE));
	};
	keepTrue();
	// Timers sleep while the page is out of sight.
	document.addEventListener("visibilitychange", update);
}

function show(element: HTMLElement, words: HoursWording): void {
	const line = element.querySelector<HTMLElement>("[data-status]");
	if (!line) return;
	const schedule: CompiledSchedule | null = JSON.parse(element.dataset.hours || "null");
	const status = statusAt(schedule, siteNow());
	const isOverdue = status.state === "unknown" && status.reason === "overdue";
	const sentence = (isOverdue && element.dataset.overdue) || phrase(status, words, isElsewhere);
	if (line.textContent !== sentence) line.textContent = sentence;
	line.dataset.status = status.state;
	line.hidden = !sentence;
}

/** Whether the visitor's own clock shows another time at that moment. */
const isElsewhere = (moment: WallTime): boolean =>
	moment.day * 1440 + moment.minutes !==
	Math.floor(moment.instant / MINUTE) - new Date(moment.instant).getTimezoneOffset();
