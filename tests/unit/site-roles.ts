/** What a site says of its colors, of its lines and of the places from which they can be called. */
export const ROLES = {
	shortName: "wearempls",
	palette: {
		brand: "#0b3d66",
		ink: "#0a1f33",
		accent: "#ffb81c",
		alarm: "#9b1116",
		sand: "#f7f3ea",
		ice: "#dcebf5",
		brandRing: "#1a5583",
		accentRing: "#e5a000",
		sandRing: "#ebe3d2",
		iceRing: "#c6dcec",
	},
	ownHosts: ["minneapolismn.gov", "ci.minneapolis.mn.us"] as string[],
	lines: {
		main: "city-311",
		emergency: "emergency-911",
		tty: "city-tty",
		discrimination: "civil-rights",
		others: ["justice-department"] as string[],
	},
	reaches: [
		{
			id: "minneapolis",
			name: { en: "inside Minneapolis" },
			area: { type: "City" as const, name: "Minneapolis" },
		},
		{
			id: "minnesota",
			name: { en: "elsewhere in Minnesota" },
			area: { type: "State" as const, name: "Minnesota" },
		},
	],
};
