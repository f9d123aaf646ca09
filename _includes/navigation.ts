/** The main pages, in the order of the menu, by file name. */
export const MAIN_PAGES = ["report", "rights", "discrimination", "events", "actions", "contact"] as const;

/** The other pages that the foot of each page leads to; beside that on accessibility. */
export const FOOT_PAGES = [
	"resolutions",
	"news",
	"resources",
	"toolkit",
	"share",
	"about",
	"data",
	"offline",
	"search",
	"a-to-z",
] as const;
