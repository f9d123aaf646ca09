/** What one kind of facts is called where its files are listed. */
interface KindWords {
	title: string;
	description: string;
	/** Words that people search a catalog for, beside the name of the city. */
	keywords: readonly string[];
}

/** The kinds of facts that are published as open data, in the order in which they are listed. */
export const KINDS = [
	"hotlines",
	"hours",
	"events",
	"resolutions",
	"news",
	"organizations",
	"places",
	"files",
	"quotations",
	"resources",
	"announcements",
	"corrections",
	"toolkit",
	"languages",
] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
	hotlines: {
		title: "Phone lines",
		description: "Whom to call: each line's numbers, purpose, owner and languages.",
		keywords: ["phone numbers", "hotlines", "hate crimes", "civil rights", "immigrants"],
	},
	hours: {
		title: "Opening hours",
		description: "When the lines are answered: weekly hours, closures and the time zone.",
		keywords: ["opening hours", "holidays", "hotlines"],
	},
	events: {
		title: "Events",
		description: "What takes place where and when, and who holds it.",
		keywords: ["events", "calendar", "Welcoming Week"],
	},
	resolutions: {
		title: "Council resolutions and actions",
		description: "What the City Council adopted, with date, number and file as exactly as they are known.",
		keywords: ["resolutions", "city council", "legislation"],
	},
	organizations: {
		title: "Organizations",
		description: "The City's offices, its partners, and groups that give legal help.",
		keywords: ["organizations", "legal help", "government"],
	},
	places: {
		title: "Places",
		description: "Where events are held, and the offices that people can walk into: address, way in, accessibility.",
		keywords: ["addresses", "offices", "accessibility"],
	},
	files: {
		title: "Files to download",
		description: "Minutes, flyers and other files, each with its language, date, size and media type.",
		keywords: ["documents", "minutes", "downloads"],
	},
	news: {
		title: "News",
		description: "What people should know for a time, with the moments at which it begins and ends.",
		keywords: ["news", "hearings", "city hall"],
	},
	quotations: {
		title: "Quotations",
		description: "Words of laws and goals, exactly as they were written.",
		keywords: ["quotations", "ordinances", "separation ordinance"],
	},
	resources: {
		title: "Guides and pages elsewhere",
		description: "Guides, films and pages of others, each with who made it and in which languages.",
		keywords: ["know your rights", "guides", "immigrants"],
	},
	announcements: {
		title: "Announcements",
		description: "News from City Hall.",
		keywords: ["announcements", "city hall"],
	},
	corrections: {
		title: "Corrections",
		description: "What the City's old page had wrong, what is right, and the evidence.",
		keywords: ["corrections", "errata"],
	},
	toolkit: {
		title: "Posters and signs",
		description: "What the campaign offers to print, with the size of the paper.",
		keywords: ["posters", "signs"],
	},
	languages: {
		title: "Languages",
		description: "The languages in which the City gives help, and the line for each.",
		keywords: ["languages", "language access", "interpreters"],
	},
};
