import type { OnPage } from "../../../../scripts/facts/hours/compile.ts";
import type { HoursWording } from "../../../../scripts/facts/hours/phrase.ts";

/** What the page of a day says of whole days that are closed. */
export const englishPage = (today: string): OnPage => ({
	today,
	closure: ({ en }) => `Closed today (${en}).`,
	dayOff: (weekday) => `Not answered on ${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)}.`,
	weekendOff: "Not answered on weekends.",
	there: (zone) =>
		zone === "America/Chicago" ? undefined : `${zone.replace(/.*\//, "").replace("_", " ")} time: {time}`,
});

/** Short words for tests; those of the site are in its strings. */
export const english: HoursWording = {
	open: "Open now, until {time}",
	openUntilDay: "Open now, until {time} {day}",
	openAlways: "Open day and night",
	closed: "Closed now.",
	closedProbably: "Probably closed.",
	opens: "Opens {day} at {time}",
	mayOpen: "May open {day} at {time}",
	unknown: { none: "No hours", overdue: "Overdue", superseded: "Changed", holiday: "Maybe closed" },
	elsewhere: "{sentence} (Minneapolis time)",
	today: "today",
	tomorrow: "tomorrow",
	weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
	times: { am: "{time} a.m.", pm: "{time} p.m.", noon: "noon", midnight: "midnight" },
};
