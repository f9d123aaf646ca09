import type { HoursWording } from "../../../../scripts/facts/hours/phrase.ts";

/** Short words for tests; those of the site are in its strings. */
export const english: HoursWording = {
	open: "Open now, until {time}",
	openUntilDay: "Open now, until {time} {day}",
	openAlways: "Open day and night",
	closed: "Closed now",
	opens: "Closed, opens {day} at {time}",
	mayOpen: "Closed, may open {day} at {time}",
	unknown: { none: "No hours", overdue: "Overdue", superseded: "Changed", holiday: "Maybe closed" },
	elsewhere: "{sentence} (Minneapolis time)",
	today: "today",
	tomorrow: "tomorrow",
	weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
	times: { am: "{time} a.m.", pm: "{time} p.m.", noon: "noon", midnight: "midnight" },
};
