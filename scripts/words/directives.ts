/** The references that words may hold, in generic-directive notation, and what stands between the brackets of each. */
export const DIRECTIVES = {
	/** In a line: `call :hotline[city-311]`. `#2` after the id takes the line's second number. */
	inline: {
		hotline: "hotlines",
		hours: "hours",
		adopted: "resolutions",
		"event-date": "events",
		organization: "organizations",
		resource: "resources",
	},
	/** On a line of their own: `::hotline-card[city-311]`. */
	block: {
		"hotline-card": "hotlines",
		"hours-table": "hours",
		"event-card": "events",
		"toolkit-item": "toolkit",
		quote: "quotations",
		/** Lists, of one topic, role or time where the brackets name one. */
		resources: ["rights", "reporting", "police", "council", "office", "city"],
		organizations: ["city", "partner", "legal-help", "government", "host"],
		events: ["upcoming", "past"],
		hotlines: ["all", "city", "languages", "other"],
		resolutions: [],
		toolkit: [],
		announcements: [],
		facts: [],
		corrections: [],
		"quick-links": [],
		"social-networks": [],
		accommodations: [],
		licenses: [],
		"data-files": [],
		"offline-copies": [],
		"site-index": [],
		"search-form": [],
	},
	/** Around other blocks, up to a line `:::`. `fold` shows its title and opens; `steps` numbers a list in large numerals; `note` sets words apart. */
	container: { fold: "title", steps: [], note: [] },
} as const;
