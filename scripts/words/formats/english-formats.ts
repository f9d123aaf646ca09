/** How English writes days and times, as an example for translators to write over. */
export const englishFormats = {
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],
	monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
	weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
	patterns: { day: "{month} {day}, {year}", longDay: "{weekday}, {month} {day}, {year}", month: "{month} {year}" },
	am: "{time} a.m.",
	pm: "{time} p.m.",
	plural: ["other"],
} as const;
